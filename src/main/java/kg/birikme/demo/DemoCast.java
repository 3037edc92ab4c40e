package kg.birikme.demo;

import java.util.Map;
import java.util.Objects;
import kg.birikme.school.OtherAssociationId;
import kg.birikme.shared.SchoolId;
import kg.birikme.shared.StaffId;

/**
 * The people of a demonstration school by the short ids of the sample data: S01 is the director, M01 the chair.
 *
 * @param school       the school
 * @param people       short id to person
 * @param associations short id to other association
 */
public record DemoCast(SchoolId school, Map<String, StaffId> people, Map<String, OtherAssociationId> associations) {

    /** The person with the short id. */
    public StaffId person(String shortId) {
        return Objects.requireNonNull(people.get(shortId), shortId);
    }

    /** The association with the short id. */
    public OtherAssociationId association(String shortId) {
        return Objects.requireNonNull(associations.get(shortId), shortId);
    }

    public StaffId director() {
        return person("S01");
    }

    public StaffId deputyTeaching() {
        return person("S02");
    }

    public StaffId deputyMethodical() {
        return person("S03");
    }

    public StaffId chair() {
        return person("M01");
    }

    /** Whoever chaired so many years before the sample year. */
    public StaffId chair(int yearsBack) {
        return yearsBack < 2 ? chair() : person("M08");
    }

    /** Whoever was secretary so many years before the sample year. */
    public StaffId secretary(int yearsBack) {
        return yearsBack < 2 ? secretary() : person("M14");
    }

    public StaffId secretary() {
        return person("M02");
    }
}
