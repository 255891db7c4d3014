package io.countersign.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.SystemTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who gets in where, who does not, and what they are told. */
@SystemTest
class DoorsIT {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final String ENGINE = "/camunda/api/engine/engine/default/";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/me",
                "/api/orders",
                "/api/openapi",
                "/engine-rest/engine",
                "/engine-rest/task",
                ENGINE + "task",
                "/actuator/prometheus",
                "/actuator/env"
            })
    void refusesProgramsThatDoNotSayWhoTheyAre(String path) {
        assertThat(Caller.nobody(port).get(path).statusCode()).isEqualTo(401);
        assertThat(Caller.basic(port, "nobody", "countersign").get(path).statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/requests", "/audit", TASKLIST, "/camunda/app/cockpit/default/", "/no/such/page"})
    void sendsPeopleToTheSignInPage(String path) {
        HttpResponse<String> answer = Caller.nobody(port).get(path);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/login");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/actuator/health", "/css/countersign.css"})
    void showsTheSignInPageAndTheHealthToAnybody(String path) {
        assertThat(Caller.nobody(port).get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void saysInTheLanguageOfTheCallerWhyItIsRefused() {
        HttpResponse<String> answer = Caller.basic(port, "chen.jie", "wrong").get("/api/me");

        assertThat(answer.body()).contains("\"code\":\"not-signed-in\"", "Sign in and try again", "请登录后重试");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void letsProgramsInByBasicWithoutASession() {
        HttpResponse<String> answer =
                Caller.basic(port, "chen.jie", "countersign").get("/engine-rest/engine");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("JSESSIONID"));
    }

    @Test
    void doesNotTakeABrowsersSessionAtTheEnginesRest() {
        Caller rep = Caller.session(port, "chen.jie");

        assertThat(rep.get("/api/me").statusCode()).isEqualTo(200);
        assertThat(rep.get("/engine-rest/engine").statusCode()).isEqualTo(401);
    }

    @Test
    void refusesWhatAnotherSitesPageSends() {
        Caller rep = Caller.session(port, "chen.jie");

        assertThat(rep.forged("/api/orders").statusCode()).isEqualTo(403);
        assertThat(rep.forged("/logout").statusCode()).isEqualTo(403);
        assertThat(rep.forged(ENGINE + "task").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chen.jie", "admin"})
    void hasNoPageThatMakesTheFirstVisitorAnAdministrator(String account) {
        String setup = "/camunda/api/admin/setup/default/user/create";

        assertThat(Caller.nobody(port).call("POST", setup, "{}").statusCode()).isEqualTo(401);
        Caller somebody = Caller.session(port, account);
        somebody.get(TASKLIST);
        assertThat(somebody.call("POST", setup, "{}").statusCode()).isEqualTo(403);
        assertThat(somebody.get("/camunda/app/admin/default/setup/").statusCode())
                .isEqualTo(403);
    }

    @Test
    void tellsNobodyWhetherAPasswordIsRight() {
        Caller admin = Caller.session(port, "admin");
        admin.get(TASKLIST);
        String guess = "{\"username\":\"chen.jie\",\"password\":\"countersign\"}";

        assertThat(admin.call("POST", ENGINE + "identity/verify", guess).statusCode())
                .isEqualTo(403);
        assertThat(Caller.basic(port, "admin", "countersign")
                        .call("POST", "/engine-rest/identity/verify", guess)
                        .statusCode())
                .isEqualTo(403);
        assertThat(Caller.nobody(port)
                        .call("POST", "/camunda/api/admin/auth/user/default/login/tasklist", "{}")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void endsBothSessionsWithOneSignOut() {
        Caller approver = Caller.session(port, "zhou.li");
        assertThat(approver.get(TASKLIST).statusCode()).isEqualTo(200);
        assertThat(approver.get(ENGINE + "task/count").statusCode()).isEqualTo(200);

        approver.form("/logout", "");

        assertThat(approver.get(TASKLIST).statusCode()).isEqualTo(302);
        assertThat(approver.get(ENGINE + "task/count").statusCode()).isEqualTo(401);
        assertThat(approver.get("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void opensCockpitAndAdminToThoseWhoOperate() {
        assertThat(Caller.session(port, "zhou.li")
                        .get("/camunda/app/cockpit/default/")
                        .statusCode())
                .isEqualTo(403);
        assertThat(Caller.session(port, "lu.wen")
                        .get("/camunda/app/cockpit/default/")
                        .statusCode())
                .isEqualTo(200);
        assertThat(Caller.session(port, "lu.wen")
                        .get("/camunda/app/admin/default/")
                        .statusCode())
                .isEqualTo(403);
        assertThat(Caller.session(port, "admin")
                        .get("/camunda/app/admin/default/")
                        .statusCode())
                .isEqualTo(200);
    }

    /** Spring's tests export no metrics, so an administrator finds the door open and the room empty. */
    @Test
    void showsMetricsToAdministratorsOnly() {
        String metrics = "/actuator/prometheus";

        assertThat(Caller.basic(port, "chen.jie", "countersign").get(metrics).statusCode())
                .isEqualTo(403);
        assertThat(Caller.basic(port, "admin", "countersign").get(metrics).statusCode())
                .isIn(200, 404);
    }

    @Test
    void letsPagesLoadNothingFromElsewhere() {
        var headers = Caller.nobody(port).get("/login").headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe-eval", "script-src 'unsafe-inline'");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
    }

    @Test
    void knowsTheFourListsOfTasklist() {
        String filters = Caller.basic(port, "sun.qiang", "countersign")
                .get("/engine-rest/filter?maxResults=20")
                .body();

        assertThat(filters).contains("我的任务 / Mine", "我的小组 / My groups", "已逾期 / Overdue", "全部可见 / All I may see");
    }
}
