package kg.birikme.draft.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import kg.birikme.draft.domain.Drafts;
import kg.birikme.shared.CurrentActor;
import kg.birikme.web.BackLink;
import kg.birikme.web.Flash;
import kg.birikme.web.WordKeeper;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes the words of forms as they are typed, and drops what is wanted no longer. */
@Controller
class DraftController {

    private final WordKeeper keeper;
    private final Drafts drafts;
    private final CurrentActor currentActor;

    DraftController(WordKeeper keeper, Drafts drafts, CurrentActor currentActor) {
        this.keeper = keeper;
        this.drafts = drafts;
        this.currentActor = currentActor;
    }

    /** 204 when the words are kept; 401 when they are another's, whose session is over on this device. */
    @PostMapping("/drafts")
    ResponseEntity<Void> keep(HttpServletRequest request) {
        Optional<WordKeeper.Kept> kept = keeper.keep(request);
        HttpStatus answer = kept.map(words -> words.owned() ? HttpStatus.NO_CONTENT : HttpStatus.UNAUTHORIZED)
                .orElse(HttpStatus.BAD_REQUEST);
        return ResponseEntity.status(answer).build();
    }

    @PostMapping("/drafts/{id}/drop")
    String drop(@PathVariable UUID id, HttpServletRequest request) {
        drafts.drop(currentActor.get().staff(), id);
        Flash.note("web.draft.dropped");
        return "redirect:" + BackLink.of(request);
    }
}
