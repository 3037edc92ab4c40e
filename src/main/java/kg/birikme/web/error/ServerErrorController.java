package kg.birikme.web.error;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kg.birikme.web.ErrorReason;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Gives a page to what filters and the server itself refuse: a form without its token, a broken request. */
@Controller
class ServerErrorController implements ErrorController {

    private final ErrorPage pages;
    private final Faults faults;

    ServerErrorController(ErrorPage pages, Faults faults) {
        this.pages = pages;
        this.faults = faults;
    }

    @RequestMapping("${server.error.path:/error}")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object fault = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (fault instanceof Throwable thrown) {
            faults.answer(request, response, thrown);
            return;
        }
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (request.getAttribute(ErrorReason.NAME) instanceof ErrorReason reason) {
            pages.write(request, response, ErrorKind.valueOf(reason.name()));
            return;
        }
        ErrorKind kind = status instanceof Integer code ? ErrorKind.of(code) : ErrorKind.NOT_FOUND;
        pages.write(request, response, kind);
    }
}
