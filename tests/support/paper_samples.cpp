// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paper_samples.h"

#include "core/document/agreement_text.h"

namespace sanbao::test {

namespace {

Instant at(const char* text)
{
    return *parseInstant(QString::fromLatin1(text), QTimeZone("Asia/Shanghai"));
}

StoreProfile store()
{
    StoreProfile store;
    store.code = QStringLiteral("CX");
    store.name = QStringLiteral("三包服务·城西店");
    store.hotline = QStringLiteral("400-820-8820");
    store.address = QStringLiteral("浙江省杭州市西湖区文三路398号");
    store.terms = QStringList{QStringLiteral("1. 本单为取机凭证，取机时请核对物品及配件。")};
    return store;
}

PrintStamp stamp()
{
    return {at("2026-11-22 14:30"), QStringLiteral("王丽梅")};
}

WorkOrder workOrder(Names names)
{
    WorkOrder order;
    order.id = WorkOrderId(1);
    order.product = ProductUnitId(1);
    order.number = QStringLiteral("CX-261122-0037");
    order.registeredAt = at("2026-11-22 14:26");
    order.contactName = customerName(names);
    order.contactPhone = QStringLiteral("13912345678");
    order.contactAddress = QStringLiteral("杭州市西湖区翠苑街道学院路77号3幢1502室");
    order.faultText =
        names == Names::Hostile ? QStringLiteral("<b>不冲水</b> 100% | %1") : QStringLiteral("不冲水，面板无反应");
    order.accessories = QStringLiteral("遥控器1个");
    order.diagnosedCause = QStringLiteral("电磁阀卡滞");
    order.confirmedCause = QStringLiteral("电磁阀线圈断路");
    order.action = QStringLiteral("更换电磁阀并测试");
    order.appointmentFrom = at("2026-11-23 09:00");
    order.appointmentTo = at("2026-11-23 11:00");
    order.arrivedAt = at("2026-11-23 09:12");
    order.resolvedAt = at("2026-11-23 10:40");
    return order;
}

ProductUnit unit(Names names)
{
    ProductUnit unit;
    unit.brand = QStringLiteral("青禾");
    unit.model =
        names == Names::Long ? QStringLiteral("S300-ULTRA-PREMIUM-LIMITED-EDITION-2026-A1") : QStringLiteral("S300");
    unit.serial = QStringLiteral("SN778899");
    unit.invoicedOn = QDate(2025, 3, 10);
    unit.installedOn = QDate(2025, 3, 15);
    return unit;
}

FeeLine line(FeeKind kind, const QString& name, qint64 milli, Money price, int waived = 0, const QString& reason = {})
{
    return {kind, {}, name, milli, price, waived, reason};
}

} // namespace

QString customerName(Names names)
{
    switch (names) {
    case Names::Usual:
        return QStringLiteral("欧阳建国");
    case Names::Long:
        return QStringLiteral("欧阳建国与杭州西湖区文三路数字信息技术发展有限责任公司设备管理部后勤服务中心二组");
    case Names::Hostile:
        return QStringLiteral("张三<img src=x>李%2");
    }
    return {};
}

OrderPaper orderPaper(Names names)
{
    OrderPaper paper;
    paper.store = store();
    paper.stamp = stamp();
    paper.order = workOrder(names);
    paper.customer.name = paper.order.contactName;
    paper.customer.phone = paper.order.contactPhone;
    paper.customer.address = paper.order.contactAddress;
    paper.product = unit(names);
    paper.categoryName = QStringLiteral("智能马桶");
    paper.warranty = {WarrantyStatus::In, QDate(2025, 3, 15), QDate(2027, 3, 15)};
    paper.labels.type = QStringLiteral("维修");
    paper.labels.state = QStringLiteral("已解决");
    paper.labels.warranty = QStringLiteral("保内");
    paper.technicianName = QStringLiteral("陈师傅");
    paper.registeredByName = QStringLiteral("王丽梅");
    paper.promises = {{QStringLiteral("响应"), QStringLiteral("30 分钟"), QStringLiteral("按时"),
                       at("2026-11-22 14:56"), at("2026-11-22 14:31"), false},
                      {QStringLiteral("完成"),
                       QStringLiteral("48 小时"),
                       QStringLiteral("进行中"),
                       at("2026-11-24 14:26"),
                       {},
                       true}};
    paper.fees = {
        {QStringLiteral("上门"),
         line(FeeKind::Visit, QStringLiteral("上门费"), 1000, Money::fromYuan(50), 10000, QStringLiteral("保内免费"))},
        {QStringLiteral("工时"), line(FeeKind::Labour, QStringLiteral("系统检修"), 1500, Money::fromYuan(80))},
        {QStringLiteral("配件"), line(FeeKind::Part, QStringLiteral("电磁阀"), 1000, Money::fromFen(12950))}};
    paper.timeline = {
        {at("2026-11-22 14:26"), QStringLiteral("登记"), QStringLiteral("王丽梅"), QStringLiteral("热线来电"), true},
        {at("2026-11-22 14:40"), QStringLiteral("备注"), QStringLiteral("王丽梅"), QStringLiteral("客户情绪激动"),
         false},
        {at("2026-11-23 10:40"), QStringLiteral("已解决"), QStringLiteral("陈师傅"), QStringLiteral("内部说明"), true}};
    return paper;
}

ReceiptPaper receiptPaper(Names names, int reprint)
{
    ReceiptPaper paper;
    paper.order = orderPaper(names);
    paper.receipt.number = QStringLiteral("CX-R0000123");
    paper.receipt.total = Money::fromFen(24950); // 0.00 + 120.00 + 129.50
    paper.receipt.issuedAt = at("2026-11-23 11:00");
    paper.payments = {{QStringLiteral("微信"), Money::fromFen(24950)}};
    paper.issuedByName = QStringLiteral("王丽梅");
    paper.reprint = reprint;
    return paper;
}

AgreementPaper agreementPaper(Names names)
{
    AgreementPaper paper;
    paper.store = store();
    paper.stamp = stamp();
    paper.customerName = customerName(names);
    paper.agreement.number = QStringLiteral("CX-A000012");
    paper.agreement.title = QStringLiteral("售后服务协议");
    paper.agreement.issuedAt = at("2026-11-22 14:30");
    paper.agreement.body =
        QStringLiteral(
            "客户：%1\n# 一、服务范围\n- 故障诊断与维修\n# 二、服务时限\n| 服务 | 承诺 | 时限 |\n"
            "| 维修 | 响应 | 30 分钟 |\n| 维修 | 完成 | 27 小时 |\n# 三、费用\n| 项目 | 单位 | 价格（元） |\n"
            "| 上门费 | 次 | 50.00 |\n! 人为损坏不在保修范围内。\n! 价款人民币贰佰玖拾玖元整。\n")
            .arg(escapedForAgreement(customerName(names)));
    return paper;
}

ArchivePaper archivePaper(Names names, int visits)
{
    const OrderPaper order = orderPaper(names);
    ArchivePaper paper;
    paper.store = order.store;
    paper.stamp = order.stamp;
    paper.customer = order.customer;
    paper.product = order.product;
    paper.categoryName = order.categoryName;
    paper.warranty = order.warranty;
    paper.warrantyLabel = order.labels.warranty;
    for (int i = 1; i <= visits; ++i) {
        PaperVisit visit;
        visit.orderNumber = QStringLiteral("CX-250%1-0001").arg(i, 3, 10, QLatin1Char('0'));
        visit.type = QStringLiteral("维修");
        visit.handedInAt = order.order.registeredAt;
        visit.handedBackAt = order.order.resolvedAt;
        visit.fault = order.order.faultText;
        visit.cause = order.order.confirmedCause;
        visit.action = order.order.action;
        visit.parts = QStringList{QStringLiteral("电磁阀")};
        visit.technician = order.technicianName;
        paper.visits.push_back(visit);
    }
    paper.plans = {{QStringLiteral("年度保养"), 12, QDate(2026, 3, 15), QDate(2027, 3, 16)}};
    return paper;
}

SurveyPaper surveyPaper(Names names)
{
    SurveyPaper paper;
    paper.store = store();
    paper.stamp = stamp();
    paper.orderNumber = QStringLiteral("CX-261122-0037");
    paper.customerName = customerName(names);
    paper.questions = QStringList{QStringLiteral("维修质量"), QStringLiteral("服务态度")};
    paper.grades = QStringList{QStringLiteral("非常满意"), QStringLiteral("满意"), QStringLiteral("一般"),
                               QStringLiteral("不满意"), QStringLiteral("非常不满意")};
    return paper;
}

std::vector<Document> everyDocument(Names names)
{
    const OrderPaper order = orderPaper(names);
    return {intakeSlip(order),
            receiptDocument(receiptPaper(names)),
            settlementSheet(order),
            serviceAgreement(agreementPaper(names)),
            workOrderSheet(order),
            maintenanceArchive(archivePaper(names)),
            dispatchSlip(order),
            progressSlip(order),
            surveyForm(surveyPaper(names))};
}

} // namespace sanbao::test
