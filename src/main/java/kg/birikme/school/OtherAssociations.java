package kg.birikme.school;

import java.util.List;

/** The school's other associations. One SQL statement a call. */
public interface OtherAssociations {

    /** Those at work, in alphabetical order; a school has a handful. */
    List<OtherAssociationView> active();

    /** All, those given up too: records of past years still name them. */
    List<OtherAssociationView> all();
}
