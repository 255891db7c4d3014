package io.countersign.expense;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.Api;
import io.countersign.SystemTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Claims over HTTP on MySQL, from the draft to the archive and on every way that ends before. */
@SystemTest
class ExpenseClaimIT {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    private TestClaims claims;
    private Api rep;

    @BeforeEach
    void people() {
        claims = new TestClaims(port, context);
        rep = Api.on(port, "gu.xin");
    }

    @Test
    void goesFromTheDraftToTheArchive() {
        String number = claims.submitted(rep, claims.claim("Visit in Suzhou", claims.train("620.00")));
        assertThat(claims.status(number)).isEqualTo("IN_APPROVAL");
        assertThat(claims.path(number)).containsExactly("line-manager cao.ying", "finance-review wang.lei");

        claims.approve("cao.ying", number);
        claims.approve("wang.lei", number);
        assertThat(claims.status(number)).isEqualTo("APPROVED");
        claims.paid(number);

        var shown = rep.get("/api/expense-claims/" + number);
        assertThat(shown.text("/status")).isEqualTo("ARCHIVED");
        assertThat(shown.text("/payable")).isEqualTo("620.00");
        assertThat(shown.text("/archive")).hasSize(64);
    }
}
