/** A program that uses zhinan from the module path. */
module org.zhinan.it {
  requires org.zhinan;
}
