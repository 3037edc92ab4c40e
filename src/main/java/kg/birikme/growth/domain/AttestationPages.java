package kg.birikme.growth.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.birikme.file.FileOwner;
import kg.birikme.file.Files;
import kg.birikme.file.StoredFile;
import kg.birikme.growth.AttestationPetitions;
import kg.birikme.growth.AttestationPetitions.Asked;
import kg.birikme.people.Category;
import kg.birikme.people.MemberView;
import kg.birikme.people.People;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.StaffId;
import kg.birikme.web.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads attestations for the person and the administration (R72, R90). */
@Service
@Transactional(readOnly = true)
public class AttestationPages {

    private static final int MONTHS_NEAR = 3;

    private final AttestationReader reader;
    private final AttestationPetitions petitions;
    private final People people;
    private final Files files;
    private final CurrentActor currentActor;
    private final Clock clock;

    AttestationPages(
            AttestationReader reader,
            AttestationPetitions petitions,
            People people,
            Files files,
            CurrentActor currentActor,
            Clock clock) {
        this.reader = reader;
        this.petitions = petitions;
        this.people = people;
        this.files = files;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * One person of the list.
     *
     * @param plannedOn when she is attested next, if that is planned
     * @param readyOn   when she said that all is gathered
     */
    public record DueRow(
            StaffId person,
            PersonName name,
            @Nullable LocalDate since,
            @Nullable LocalDate plannedOn,
            @Nullable LocalDate readyOn) {

        /** How it stands, the end of a key: NONE, LATE, READY, NEAR, AHEAD or LATER. */
        public String state(LocalDate today) {
            if (plannedOn == null) {
                return "NONE";
            }
            if (plannedOn.isBefore(today)) {
                return "LATE";
            }
            if (readyOn != null) {
                return "READY";
            }
            if (!today.isBefore(plannedOn.minusMonths(MONTHS_NEAR))) {
                return "NEAR";
            }
            return today.isBefore(plannedOn.minusYears(1)) ? "LATER" : "AHEAD";
        }

        /** How that looks. */
        public Tone tone(LocalDate today) {
            return switch (state(today)) {
                case "LATE" -> Tone.BAD;
                case "NEAR" -> Tone.WARNING;
                case "READY" -> Tone.GOOD;
                case "AHEAD" -> Tone.GOING;
                default -> Tone.QUIET;
            };
        }
    }

    /**
     * One attestation.
     *
     * @param category what was given; none before it was held
     */
    public record Line(
            UUID id,
            AttestationPlan plan,
            @Nullable LocalDate readyOn,
            @Nullable Category category,
            String result,
            @Nullable LocalDate heldOn,
            int version) {}

    /** The list of the administration. */
    public record DuePage(List<DueRow> rows, Map<StaffId, Category> categories, LocalDate today) {}

    /**
     * A person's attestations.
     *
     * @param category as the staff directory has it; none for who is no member
     * @param ahead    the one that she has ahead of her
     * @param held     those that were held, the newest first
     */
    public record PersonPage(
            StaffId person,
            PersonName name,
            @Nullable Category category,
            Optional<Line> ahead,
            List<Line> held,
            List<StoredFile> files,
            List<Asked> petitions,
            AttestationPermissions may,
            LocalDate today) {

        public @Nullable FileOwner fileOwner() {
            return ahead.map(line -> new FileOwner(AttestationFiles.KIND, line.id()))
                    .orElse(null);
        }

        /** Whether the directory has another category than was given the last time. */
        public boolean directoryDiffers() {
            return !held.isEmpty()
                    && category != null
                    && category != held.get(0).category();
        }

        /** What a plan of the next one begins with: the category given the last time. */
        public @Nullable LocalDate since() {
            return held.isEmpty() ? null : held.get(0).heldOn();
        }

        public boolean seesAll() {
            return AttestationPermissions.seesAll(may.actor());
        }
    }

    public DuePage due() {
        AttestationPermissions.requireAll(currentActor.get());
        LocalDate today = LocalDate.now(clock);
        return new DuePage(reader.due(today), categories(today), today);
    }

    /** @throws NotFound if there is no such person, or it is not the reader's to know of */
    public PersonPage person(StaffId person) {
        AttestationPermissions may = new AttestationPermissions(currentActor.get(), person);
        may.requireSight();
        LocalDate today = LocalDate.now(clock);
        Optional<MemberView> member = people.membersOn(today).stream()
                .filter(one -> one.staff().equals(person))
                .findFirst();
        List<Line> lines = reader.of(person);
        Optional<Line> ahead =
                lines.stream().filter(line -> line.heldOn() == null).findFirst();
        return new PersonPage(
                person,
                member.map(MemberView::name).orElseGet(() -> people.get(person).name()),
                member.map(MemberView::category).orElse(null),
                ahead,
                lines.stream().filter(line -> line.heldOn() != null).toList(),
                ahead.map(line -> files.of(new FileOwner(AttestationFiles.KIND, line.id())))
                        .orElse(List.of()),
                petitions.of(person),
                may,
                today);
    }

    private Map<StaffId, Category> categories(LocalDate today) {
        return people.membersOn(today).stream()
                .collect(Collectors.toMap(MemberView::staff, member -> Objects.requireNonNull(member.category())));
    }
}
