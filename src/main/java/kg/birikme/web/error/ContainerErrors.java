package kg.birikme.web.error;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * What the container refuses by itself, before any page is asked (a broken address, TRACE), has the headers of every answer and
 * no text: its own would be English and name the server (attack L8). Tomcat makes it by its name.
 */
public class ContainerErrors extends ErrorReportValve {

    private static final int FIRST_ERROR = 400;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable fault) {
        if (response.getStatus() < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        SecurityHeaders.set(request, response);
        response.setHeader("Cache-Control", "no-store");
    }
}
