package io.countersign.customer;

import io.countersign.language.Text;
import io.countersign.people.PersonId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A business we sell to or work with; ordering needs {@link CustomerStatus#ACTIVE} and the licences of its type. */
@Entity
@Table(name = "customer")
public class Customer {

    @Id
    private String code;

    private String nameEn;
    private String nameZh;
    private String uscc;

    @Enumerated(EnumType.STRING)
    private CustomerType type;

    @Enumerated(EnumType.STRING)
    private CustomerStatus status;

    @Enumerated(EnumType.STRING)
    private Lifecycle lifecycle;

    private @Nullable String parent;
    private String unit;
    private String province;
    private boolean publicInstitution;
    private int dealerTier;
    private String priceList;
    private String owner;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "customer", insertable = false, updatable = false)
    @BatchSize(size = 50)
    private List<Licence> licences = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Customer() {}

    @SuppressWarnings("NullAway.Init")
    Customer(RegisterCustomer.Command command) {
        this.code = command.code();
        this.status = CustomerStatus.ACTIVE;
        this.lifecycle = Lifecycle.PROSPECT;
        describe(command);
    }

    final void describe(RegisterCustomer.Command command) {
        this.nameEn = command.name().en();
        this.nameZh = command.name().zh();
        this.uscc = command.uscc().value();
        this.type = command.type();
        this.parent = command.parent();
        this.unit = command.unit();
        this.province = command.province();
        this.publicInstitution = command.publicInstitution();
        this.dealerTier = command.dealerTier();
        this.priceList = command.priceList();
        this.owner = command.owner().value();
    }

    public String code() {
        return code;
    }

    public Text name() {
        return new Text(nameEn, nameZh);
    }

    public UnifiedCreditCode uscc() {
        return new UnifiedCreditCode(uscc);
    }

    public CustomerType type() {
        return type;
    }

    public CustomerStatus status() {
        return status;
    }

    public Lifecycle lifecycle() {
        return lifecycle;
    }

    /** The chain a store belongs to. */
    public Optional<String> parent() {
        return Optional.ofNullable(parent);
    }

    /** Organisation unit that looks after it, along which approvers are found: {@code CN/EAST/SH1}. */
    public String territory() {
        return unit;
    }

    /** Two digits of GB/T 2260: {@code 31} Shanghai. */
    public String province() {
        return province;
    }

    /** Whether it is a public medical institution, bound to tender prices and the two-invoice system. */
    public boolean isPublicInstitution() {
        return publicInstitution;
    }

    /** 1 buys from us directly, 2 from a tier-1 dealer; 0 is no dealer. */
    public int dealerTier() {
        return dealerTier;
    }

    public String priceList() {
        return priceList;
    }

    /** The rep who looks after it. */
    public PersonId owner() {
        return new PersonId(owner);
    }

    public List<Licence> licences() {
        return List.copyOf(licences);
    }

    /** The collection itself, so that a list of customers loads the papers of all in one statement. */
    List<Licence> papers() {
        return licences;
    }

    /** Of several of one type the one valid longest. */
    public Optional<Licence> licence(LicenceType wanted) {
        return licences.stream()
                .filter(licence -> licence.type() == wanted)
                .max(Comparator.comparing(Licence::validTo));
    }

    public Optional<Licence> licenceValidOn(LicenceType wanted, LocalDate day) {
        return licences.stream()
                .filter(licence -> licence.type() == wanted && licence.isValidOn(day))
                .max(Comparator.comparing(Licence::validTo));
    }

    void file(RecordLicence.Command paper) {
        licences.stream()
                .filter(known -> known.type() == paper.type() && known.number().equals(paper.number()))
                .findFirst()
                .ifPresentOrElse(known -> known.renew(paper), () -> licences.add(new Licence(paper)));
    }

    void changeStatus(CustomerStatus newStatus) {
        this.status = newStatus;
    }

    void changeLifecycle(Lifecycle newLifecycle) {
        this.lifecycle = newLifecycle;
    }
}
