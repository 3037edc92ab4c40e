package kg.birikme.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Decides about forms with files before anybody looks for a form's token in them: reading one costs disk and time. */
public interface UploadGuard {

    /**
     * The request to go on with; nothing where it is answered already.
     *
     * @param signedIn whether somebody is signed in
     */
    @Nullable
    HttpServletRequest admit(HttpServletRequest request, HttpServletResponse response, boolean signedIn)
            throws IOException;
}
