package io.countersign.credit;

/** The terms of the effective limit and of the horizon as SQL over an account {@code a}, the same wherever they are read. */
final class CreditTerms {

    static final String TEMPORARY = """
            coalesce((select sum(t.amount) from temporary_limit t where t.customer_code = a.customer_code
                and t.valid_from <= :today and t.valid_to >= :today), 0)""";

    static final String COLLATERAL = """
            coalesce((select sum(round(c.amount * c.haircut, 2)) from credit_collateral c
                where c.customer_code = a.customer_code and c.valid_to >= :today), 0)""";

    static final String WITHIN_HORIZON = """
            coalesce((select sum(k.undelivered) from credit_commitment k where k.customer_code = a.customer_code
                and k.undelivered > 0 and k.ship_date <= :horizon and k.order_number <> :order), 0)""";

    private CreditTerms() {}
}
