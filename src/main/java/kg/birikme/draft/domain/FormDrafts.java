package kg.birikme.draft.domain;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kg.birikme.access.SignedIn;
import kg.birikme.draft.domain.Drafts.Waiting;
import kg.birikme.shared.SchoolContext;
import kg.birikme.shared.StaffId;
import kg.birikme.web.Secrets;
import kg.birikme.web.WordKeeper;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Reads forms for the drafts: whose a form is says its mark, not the session. */
@Component
class FormDrafts implements WordKeeper {

    private static final int LONGEST_ADDRESS = 300;

    /** How many earlier openings of one form are offered. */
    private static final int OFFERED = 3;

    private static final String WAITING = FormDrafts.class.getName() + ".waiting";

    private final Drafts drafts;
    private final Marks marks;

    FormDrafts(Drafts drafts, Marks marks) {
        this.drafts = drafts;
        this.marks = marks;
    }

    /** The same however often the page asks for it. */
    @Override
    public KeptForm form(String address, HttpServletRequest request) {
        String name = FormDrafts.class.getName() + address;
        if (request.getAttribute(name) instanceof KeptForm known) {
            return known;
        }
        KeptForm made = make(address, request);
        request.setAttribute(name, made);
        return made;
    }

    private KeptForm make(String address, HttpServletRequest request) {
        StaffId person = signedIn().orElseThrow().staffId();
        UUID own = address.equals(request.getParameter(FORM)) ? copyOf(request) : null;
        UUID copy = own == null ? UUID.randomUUID() : own;
        List<Offer> offers = waiting(person, request).stream()
                .filter(waiting ->
                        waiting.form().equals(address) && !waiting.id().equals(copy))
                .limit(OFFERED)
                .map(waiting -> new Offer(waiting.id(), waiting.savedAt().toInstant(), href(address, waiting.id())))
                .toList();
        return new KeptForm(copy.toString(), marks.of(person, address), offers);
    }

    /** Asked once a request, however many forms the page has. */
    @SuppressWarnings("unchecked") // the list put there below
    private List<Waiting> waiting(StaffId person, HttpServletRequest request) {
        Object known = request.getAttribute(WAITING);
        if (known instanceof List<?> list) {
            return (List<Waiting>) list;
        }
        List<Waiting> asked = Boolean.TRUE.equals(request.getAttribute(NONE_WAIT)) ? List.of() : drafts.waiting(person);
        request.setAttribute(WAITING, asked);
        return asked;
    }

    @Override
    public String person() {
        return Marks.sign(signedIn().orElseThrow().staffId());
    }

    @Override
    public Optional<Kept> keep(HttpServletRequest request) {
        String form = request.getParameter(FORM);
        UUID copy = copyOf(request);
        if (form == null || form.length() > LONGEST_ADDRESS || copy == null) {
            return Optional.empty();
        }
        Map<String, List<String>> fields = typed(request);
        return marks.owner(request.getParameter(MARK), form)
                .filter(owner ->
                        SchoolContext.within(owner.school(), () -> drafts.keep(owner.person(), copy, form, fields)))
                .map(owner -> new Kept(href(form, copy), isSignedIn(owner)));
    }

    @Override
    public boolean isOurs(HttpServletRequest request) {
        String form = request.getParameter(FORM);
        return form != null && marks.owner(request.getParameter(MARK), form).isPresent();
    }

    @Override
    public Optional<String> waiting(HttpServletRequest request) {
        UUID copy = copyOf(request);
        if (copy == null) {
            return Optional.empty();
        }
        return signedIn()
                .flatMap(who -> SchoolContext.within(
                        who.schoolId(),
                        () -> drafts.one(who.staffId(), copy).map(draft -> href(draft.form(), draft.id()))));
    }

    @Override
    public void taken(HttpServletRequest request) {
        UUID copy = copyOf(request);
        if (copy != null) {
            signedIn().ifPresent(who -> drafts.drop(who.staffId(), copy));
        }
    }

    private static boolean isSignedIn(Marks.Owner owner) {
        return signedIn()
                .filter(who ->
                        who.staffId().equals(owner.person()) && who.schoolId().equals(owner.school()))
                .isPresent();
    }

    /** All that the form says, secrets aside. */
    private static Map<String, List<String>> typed(HttpServletRequest request) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!Secrets.isSecret(name)) {
                List<String> kept = new ArrayList<>();
                for (String value : values) {
                    kept.add(value.replace("\0", ""));
                }
                fields.put(name.replace("\0", ""), kept);
            }
        });
        return fields;
    }

    private static @Nullable UUID copyOf(HttpServletRequest request) {
        try {
            String copy = request.getParameter(COPY);
            return copy == null ? null : UUID.fromString(copy);
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    static String href(String form, UUID draft) {
        return form + (form.indexOf('?') < 0 ? "?" : "&") + DRAFT + "=" + draft;
    }

    private static Optional<SignedIn> signedIn() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof SignedIn found ? Optional.of(found) : Optional.empty();
    }
}
