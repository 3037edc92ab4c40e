package kg.birikme.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kg.birikme.access.Acting;
import kg.birikme.architecture.RouteTable.Route;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.Role;
import kg.birikme.shared.SchoolContext;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import kg.birikme.support.SignIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every address and every role. An address that nobody has declared fails the build, and so does one that answers
 * somebody whom the table does not name.
 */
@BirikmeTest
class RoutesTest {

    @Autowired
    RequestMappingHandlerMapping mappings;

    @Autowired
    MockMvc mvc;

    @Autowired
    SampleSchool schools;

    @Autowired
    CurrentActor currentActor;

    @Test
    void everyAddressIsDeclared() {
        Set<String> declared =
                RouteTable.read().stream().map(Route::name).collect(Collectors.toCollection(TreeSet::new));
        Set<String> present = new TreeSet<>();
        mappings.getHandlerMethods().forEach((info, handler) -> {
            if (!ErrorController.class.isAssignableFrom(handler.getBeanType())) {
                info.getPatternValues()
                        .forEach(pattern -> info.getMethodsCondition().getMethods().stream()
                                .map(method -> method + " " + pattern)
                                .forEach(present::add));
                assertThat(info.getMethodsCondition().getMethods())
                        .as("%s names its HTTP method", handler)
                        .isNotEmpty();
            }
        });
        assertThat(present)
                .as("addresses and the rows of src/test/resources/routes.csv")
                .isEqualTo(declared);
    }

    @Test
    void whoeverHasNotSignedInIsLedToTheSignInPage() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Route route : RouteTable.read()) {
            MockHttpServletResponse answer = call(route, request -> request);
            String target = String.valueOf(answer.getRedirectedUrl());
            boolean ledThere = target.endsWith("/sign-in");
            if (answer.getStatus() >= 500
                    || ledThere == route.open() && !route.pattern().startsWith("/sign-in")) {
                wrong.add(route.name() + " answered " + answer.getStatus() + " to " + target);
            }
        }
        assertThat(wrong)
                .as("addresses that stand open, or closed, against the table")
                .isEmpty();
    }

    @Test
    void unknownAddressesAreNotFoundByWhoeverHasSignedIn() throws Exception {
        DemoCast cast = schools.found();
        Route unknown = new Route("GET", "/no-such-page", false, Set.of());
        assertThat(call(unknown, SignIn.as(cast.school(), cast.person("M09"))).getStatus())
                .isEqualTo(404);
    }

    @Test
    void everyRoleGoesWhereTheTableSaysAndNowhereElse() throws Exception {
        DemoCast cast = schools.found();
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<Role, String> part : RouteStage.CAST.entrySet()) {
            Set<Role> held = SchoolContext.within(cast.school(), () -> roles(cast, part.getKey(), part.getValue()));
            for (Route route : RouteTable.read()) {
                boolean allowed = !Collections.disjoint(route.roles(), held);
                int status = call(route, signIn(cast, part.getKey(), part.getValue()))
                        .getStatus();
                if (allowed && isRefused(route, status) || !allowed && !isForbidden(status)) {
                    wrong.add(part.getKey() + " " + route.name() + " answered " + status);
                }
            }
        }
        assertThat(wrong).as("answers against the table").isEmpty();
    }

    private Set<Role> roles(DemoCast cast, Role role, String person) {
        return role == Role.ADMINISTRATOR
                ? Acting.asAdministrator(
                        cast.person(person), () -> currentActor.get().roles())
                : Acting.as(cast.person(person), () -> currentActor.get().roles());
    }

    private static RequestPostProcessor signIn(DemoCast cast, Role role, String person) {
        return role == Role.ADMINISTRATOR
                ? SignIn.asAdministrator(cast.school(), cast.person(person))
                : SignIn.as(cast.school(), cast.person(person));
    }

    /** An allowed person is never told 403, and nobody finds a broken page. */
    private static boolean isRefused(Route route, int status) {
        return status >= 500 || route.method().equals("GET") && status == 403;
    }

    /** Nothing is shown and nothing is done: a body that has everything the form has can hide behind no fault of its input. */
    private static boolean isForbidden(int status) {
        return status == 403 || status == 404;
    }

    private MockHttpServletResponse call(Route route, RequestPostProcessor who) throws Exception {
        MockHttpServletRequestBuilder sent =
                request(HttpMethod.valueOf(route.method()), route.address()).with(who);
        return mvc.perform(
                        route.method().equals("GET") ? sent : sent.with(csrf()).params(body(route)))
                .andReturn()
                .getResponse();
    }

    private MultiValueMap<String, String> body(Route route) {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(one -> one.getKey().getPatternValues().contains(route.pattern()))
                .filter(one ->
                        one.getKey().getMethodsCondition().getMethods().contains(RequestMethod.valueOf(route.method())))
                .map(one -> RouteBody.of(one.getValue()))
                .findFirst()
                .orElseGet(LinkedMultiValueMap::new);
    }
}
