package io.countersign.customer;

import io.countersign.language.Text;

/** What kind of business a customer is; decides which licences it needs and whether it may order. */
public enum CustomerType {
    DEALER("Dealer", "经销商", true),
    CSO("Contract sales organisation", "合同销售组织", false),
    HOSPITAL("Hospital", "医院", true),
    COMMUNITY("Community health centre", "社区卫生服务中心", true),
    CLINIC("Clinic", "诊所", true),
    CHAIN("Pharmacy chain", "连锁药店总部", true),
    STORE("Pharmacy store", "药店门店", true),
    MANUFACTURER("Manufacturer", "生产企业", false),
    PRINCIPAL("Principal", "委托方", false),
    PERIPHERAL("Other partner", "其他合作方", false);

    private final Text title;
    private final boolean orders;

    CustomerType(String en, String zh, boolean orders) {
        this.title = new Text(en, zh);
        this.orders = orders;
    }

    public Text title() {
        return title;
    }

    public boolean mayOrder() {
        return orders;
    }

    /** Whether it treats patients and therefore buys on a medical institution's licence. */
    public boolean isMedicalInstitution() {
        return this == HOSPITAL || this == COMMUNITY || this == CLINIC;
    }
}
