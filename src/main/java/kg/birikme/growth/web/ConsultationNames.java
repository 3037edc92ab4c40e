package kg.birikme.growth.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.birikme.growth.ConsultationFact;
import kg.birikme.growth.domain.ConsultationView;
import kg.birikme.growth.web.ConsultationController.Naming;
import kg.birikme.people.People;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.StaffId;
import org.springframework.stereotype.Component;

/** The names of those who helped and were helped, in one look-up. */
@Component
class ConsultationNames {

    private final People people;

    ConsultationNames(People people) {
        this.people = people;
    }

    Naming of(List<ConsultationFact> given) {
        return of(given.stream().flatMap(one -> Stream.concat(Stream.of(one.by()), one.helped().stream())));
    }

    Naming of(ConsultationView one) {
        return of(Stream.concat(Stream.of(one.by()), one.given().helped().stream()));
    }

    private Naming of(Stream<StaffId> persons) {
        Map<StaffId, PersonName> names = people.names(persons.collect(Collectors.toSet()));
        return new Naming(id -> names.containsKey(id) ? names.get(id).listed() : "");
    }
}
