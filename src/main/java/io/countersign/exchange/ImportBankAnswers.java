package io.countersign.exchange;

import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.payment.BankAnswer;
import io.countersign.payment.RecordBankAnswer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the bank says about the payments of a run, row by row; the same file again changes nothing. */
@Component
class ImportBankAnswers implements Importable<BankAnswer> {

    /** Whether money moved. */
    private enum Result {
        PAID("paid", "已付款"),
        REFUSED("refused", "未付款");

        private final Text title;

        Result(String en, String zh) {
            this.title = new Text(en, zh);
        }

        Text title() {
            return title;
        }
    }

    private final RecordBankAnswer record;

    ImportBankAnswers(RecordBankAnswer record) {
        this.record = record;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.BANK_ANSWERS;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.required("reference", "Reference", "付款编号", "PY-2026-000001-1"),
                Column.required("result", "Result", "结果", "PAID"),
                Column.required("amount", "Amount", "金额", "1200.00"),
                Column.optional("bank_reference", "Bank's number", "银行流水号", "ICBC20261122000017"),
                Column.optional("value_on", "Value date", "入账日期", "2026-11-22"),
                Column.optional("reason", "Reason", "原因", ""));
    }

    @Override
    public Optional<BankAnswer> read(Cells cells) {
        String reference = cells.code("reference", 40);
        Result result = cells.choice("result", Result.values(), Result::title, Result.REFUSED);
        Money amount = cells.positive("amount");
        Optional<String> bank = cells.optionalText("bank_reference", 60);
        LocalDate value = cells.day("value_on", LocalDate.EPOCH);
        Optional<String> reason = cells.optionalText("reason", 500);
        return cells.valid(() -> new BankAnswer(
                reference,
                result == Result.PAID,
                amount,
                bank.orElse(null),
                value.equals(LocalDate.EPOCH) ? null : value,
                reason.orElse(null)));
    }

    /** Every row is compared when it is recorded, under the lock of its payment. */
    @Override
    public void check(List<Line<BankAnswer>> lines, Faults faults) {}

    @Override
    public void write(List<Line<BankAnswer>> lines, Faults faults) {
        Rows.each(lines, faults, record::record);
    }
}
