package kg.birikme.web;

import org.jspecify.annotations.Nullable;

/** Something that has to be done before the first page: until then every address shows how far it is. */
public interface Preparation {

    /** Where its words begin: {@code .title}, and {@code .text} with the parts that are done and all of them. */
    String messageKey();

    /** How far it is, nothing once it is done. */
    @Nullable
    Progress progress();

    /**
     * @param done the parts that are done
     * @param all  how many parts there are
     */
    record Progress(int done, int all) {}
}
