package org.zhinan.clean;

/** Why a block, or a part of one, is not advice. */
public enum Reason {
  /** The page hides it from its reader. */
  HIDDEN,
  /** Breadcrumbs, menus, previous and next page, tables of contents, back to top. */
  NAVIGATION,
  /** Author, date, source, editor, views: what stands around a title. */
  BYLINE,
  /** Share, follow, like, QR code, app download, subscribe. */
  SHARE,
  /** Copyright, disclaimer, source links, licence numbers. */
  COPYRIGHT,
  /** Related, recommended and ranked articles, with teasers and dates. */
  RELATED,
  /** Tags, keywords and categories. */
  TAGS,
  /** The caption of an image, which says what the title says or nothing. */
  CAPTION,
  /** The page's title once more. */
  REPEATED_TITLE,
  /** Template sentences by which a site opens and closes every article. */
  TEMPLATE,
  /** A comment section and its controls. */
  COMMENT,
  /** A comment thread that praises and hands out a contact. */
  SPAM,
  /** An invitation to get in touch: a handle, a phone number, a group, or the lure around it. */
  CONTACT,
  /** An advertisement. */
  ADVERT,
  /** Stands outside the element that holds the page's main text. */
  OUTSIDE
}
