/**
 * The goals of the Maven plugin. Each starts a JVM of version 21 or later that runs the {@code
 * zhinan} command, so that Maven itself may run on an older one; this package is compiled for Java
 * 17 and uses no other class of the project.
 */
@NullMarked
package org.zhinan.maven;

import org.jspecify.annotations.NullMarked;
