package io.countersign.storage;

import liquibase.change.custom.CustomSqlChange;
import liquibase.database.Database;
import liquibase.database.core.H2Database;
import liquibase.exception.ValidationErrors;
import liquibase.resource.ResourceAccessor;
import liquibase.statement.SqlStatement;
import liquibase.statement.core.RawSqlStatement;

/**
 * Liquibase change that makes a table refuse every UPDATE and DELETE: decisions, ledgers and the journal are written once.
 * <pre>
 * - customChange:
 *     class: io.countersign.storage.AppendOnlyTable
 *     params:
 *       - param: {name: tableName, value: approval_decision}
 * </pre>
 */
public class AppendOnlyTable implements CustomSqlChange {

    private String tableName = "";

    public void setTableName(String tableName) {
        this.tableName = tableName;
    }

    @Override
    public SqlStatement[] generateStatements(Database database) {
        return new SqlStatement[] {
            new RawSqlStatement(refusing("update", database)), new RawSqlStatement(refusing("delete", database))
        };
    }

    private String refusing(String operation, Database database) {
        String trigger = "create trigger " + tableName + "_no_" + operation + " before " + operation + " on "
                + tableName + " for each row ";
        return database instanceof H2Database
                ? trigger + "call '" + AppendOnlyTrigger.class.getName() + "'"
                : trigger + "signal sqlstate '45000' set message_text = '" + tableName + " is append-only'";
    }

    @Override
    public String getConfirmationMessage() {
        return tableName + " is append-only";
    }

    @Override
    public void setUp() {}

    @Override
    public void setFileOpener(ResourceAccessor resourceAccessor) {}

    @Override
    public ValidationErrors validate(Database database) {
        ValidationErrors errors = new ValidationErrors();
        errors.checkRequiredField("tableName", tableName);
        return errors;
    }
}
