package io.countersign.agreement;

import liquibase.change.custom.CustomSqlChange;
import liquibase.database.Database;
import liquibase.database.core.H2Database;
import liquibase.exception.ValidationErrors;
import liquibase.resource.ResourceAccessor;
import liquibase.statement.SqlStatement;
import liquibase.statement.core.RawSqlStatement;

/**
 * Liquibase change that makes {@code exclusive_right} refuse a row that overlaps another agreement's: same product, days in
 * common, and one place within the other. Whoever enters one for a product waits for whoever is entering another, so that two
 * at the same instant cannot both go in; no program has to remember to ask.
 */
public class ExclusiveRightsAlone implements CustomSqlChange {

    private static final String MYSQL = """
            create trigger exclusive_right_alone before insert on exclusive_right for each row
            begin
              declare rival varchar(40);
              declare sentence varchar(128);
              insert into exclusivity_guard (sku, claims) values (new.sku, 1) on duplicate key update claims = claims + 1;
              select min(r.agreement) into rival from exclusive_right r
                where r.sku = new.sku and r.agreement <> new.agreement
                  and r.valid_from <= new.valid_to and r.valid_to >= new.valid_from
                  and (r.path = new.path or r.path like concat(new.path, '/%') or new.path like concat(r.path, '/%')
                    or r.hospital = new.hospital)
                for share;
              if rival is not null then
                set sentence = concat(new.sku, ' is exclusive to agreement ', rival);
                signal sqlstate '45000' set message_text = sentence;
              end if;
            end""";

    private static final String H2 =
            "create trigger exclusive_right_alone before insert on exclusive_right for each row call '"
                    + ExclusiveRightsTrigger.class.getName() + "'";

    @Override
    public SqlStatement[] generateStatements(Database database) {
        return new SqlStatement[] {new RawSqlStatement(database instanceof H2Database ? H2 : MYSQL)};
    }

    @Override
    public String getConfirmationMessage() {
        return "exclusive rights stand alone";
    }

    @Override
    public void setUp() {}

    @Override
    public void setFileOpener(ResourceAccessor resourceAccessor) {}

    @Override
    public ValidationErrors validate(Database database) {
        return new ValidationErrors();
    }
}
