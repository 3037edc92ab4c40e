package kg.birikme.school;

/** The school of the moment. One SQL statement a call. */
public interface Schools {

    /** @throws kg.birikme.shared.NotFound if no school is set */
    SchoolProfile profile();

    /** Whether any school is kept in this installation: false only before the first start has been completed. */
    boolean any();
}
