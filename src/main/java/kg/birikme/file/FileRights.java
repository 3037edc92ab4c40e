package kg.birikme.file;

/**
 * What the person who acts may do with the files of an owner that is theirs to know of.
 *
 * @param change whether files are theirs to add and remove; reading is allowed in any case
 * @param stored whether the year has been accepted for storage, so that nobody changes anything (R12)
 * @param place  the page on which the files are shown
 */
public record FileRights(boolean change, boolean stored, String place) {}
