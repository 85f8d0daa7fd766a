// SPDX-License-Identifier: GPL-3.0-or-later
// What follows the work of a demo order: fees, payment, the survey call and sometimes a complaint.
#include "core/service/complaint_desk.h"
#include "core/service/demo_order.h"

namespace sanbao {

namespace {

const PriceItem* priceOf(const Catalogue& catalogue, FeeKind kind, DemoRandom& random)
{
    std::vector<const PriceItem*> fitting;
    for (const PriceItem& item : catalogue.prices()) {
        if (item.active && item.kind == kind && !item.price.isZero())
            fitting.push_back(&item);
    }
    return fitting.empty() ? nullptr : random.pick(fitting);
}

/// Pauses and missed promises show in what people say.
int gradeOf(DemoRandom& random, bool disappointed)
{
    return disappointed ? 5 - int(random.weighted({120, 260, 280, 200, 140}))
                        : 5 - int(random.weighted({600, 290, 80, 20, 10}));
}

} // namespace

void DemoOrder::addFees(OrderHistory& history)
{
    const WorkOrder& order = history.story.order();
    const Catalogue& catalogue = m_context.catalogue;
    if (m_way == Way::Remote || order.type == ServiceType::Return)
        return;
    if (m_way == Way::OnSite) {
        if (const PriceItem* visit = priceOf(catalogue, FeeKind::Visit, m_random))
            m_fees.push_back(lineOf(*visit));
    }
    if (const PriceItem* labour = priceOf(catalogue, FeeKind::Labour, m_random))
        m_fees.push_back(lineOf(*labour));
    if (order.type == ServiceType::Repair && m_repair->part) {
        FeeLine part;
        part.kind = FeeKind::Part;
        part.name = QString::fromUtf16(m_repair->part);
        part.unitPrice = Money::fromYuan(m_repair->partYuan);
        m_fees.push_back(part);
    }
    if (!order.inWarranty && order.type != ServiceType::Installation && !m_random.chance(30))
        return;
    for (FeeLine& line : m_fees) {
        line.waivedBasisPoints = 10000;
        line.waiverReason = order.inWarranty ? QStringLiteral("保修期内免费") : QStringLiteral("优惠活动");
    }
}

void DemoOrder::pay(OrderHistory& history)
{
    const OrderState state = history.story.order().state;
    const bool worked = history.story.order().resolvedAt.has_value();
    if (!worked || state == OrderState::Cancelled)
        return;
    history.fees = m_fees;
    const Money due = totalsOf(m_fees).due;
    if (due.isZero())
        return;
    constexpr PaymentMethod methods[] = {PaymentMethod::Wechat, PaymentMethod::Wechat, PaymentMethod::Alipay,
                                         PaymentMethod::Cash, PaymentMethod::Card};
    const Money cash = due > Money::fromYuan(200) && m_random.chance(60) ? Money::fromYuan(100) : Money();
    history.payments.push_back({m_random.pick(methods), due - cash});
    if (!cash.isZero())
        history.payments.push_back({PaymentMethod::Cash, cash});
}

void DemoOrder::addSurvey(OrderHistory& history)
{
    const WorkOrder& order = history.story.order();
    const std::optional<Questionnaire>& questionnaire = m_context.catalogue.questionnaire();
    if (order.state != OrderState::Closed || !order.closedAt || !questionnaire)
        return;
    Survey survey;
    survey.questionnaire = questionnaire->id;
    survey.dueOn = localDay(*order.closedAt, m_context.catalogue.zone()).addDays(m_context.catalogue.callbackDays());
    const Instant called = later(startOfDay(survey.dueOn, m_context.catalogue.zone()), m_random.between(20, 900));
    const std::size_t fate = m_random.weighted({400, 250, 300, 50});
    const bool asked = called <= m_asOf && (fate < 3 || called.plus(std::chrono::hours(24 * 20)) < m_asOf);
    if (asked) {
        survey.interviewer = counter();
        survey.attempts = int(m_random.between(1, 3));
        survey.state = fate == 0 ? SurveyState::Answered : fate == 1 ? SurveyState::Declined : SurveyState::Unreachable;
    }
    if (survey.state == SurveyState::Answered) {
        survey.answeredAt = called;
        const bool disappointed = m_slow || order.reopenCount > 0;
        int sum = 0;
        for (const SurveyItem& item : questionnaire->items) {
            const int grade = gradeOf(m_random, disappointed);
            survey.grades[item.code] = grade;
            sum += grade;
        }
        const int mean = sum / std::max(1, int(questionnaire->items.size()));
        if (m_random.chance(800))
            survey.recommend = int(std::clamp<qint64>(mean * 2 + m_random.between(-1, 1), 0, 10));
        survey.comment = demoComment(m_random, mean);
    }
    history.survey = survey;
}

void DemoOrder::addComplaint(OrderHistory& history)
{
    const WorkOrder& order = history.story.order();
    if (!m_random.chance(m_slow ? 110 : 12))
        return;
    const Instant received = later(order.resolvedAt.value_or(order.registeredAt), m_random.between(60, 1500));
    if (received > m_asOf)
        return;
    Complaint complaint;
    complaint.level =
        std::array{ComplaintLevel::L1, ComplaintLevel::L2, ComplaintLevel::L3}[m_random.weighted({720, 230, 50})];
    complaint.claim = demoClaim(m_random);
    complaint.receivedAt = received;
    complaint.dueAt = ComplaintDesk(m_context).dueAt(received, complaint.level);
    complaint.owner = counter();
    const Instant closed = later(received, m_random.between(60, m_slow ? 2000 : 900));
    if (closed <= m_asOf) {
        complaint.state = ComplaintState::Closed;
        complaint.closedAt = closed;
        complaint.justified = m_random.chance(700);
        complaint.finding = *complaint.justified ? QStringLiteral("情况属实，改进派工和提醒")
                                                 : QStringLiteral("按约定执行，已向客户解释");
        complaint.cause = *complaint.justified ? QStringLiteral("派工衔接不及时") : QStringLiteral("客户误解收费标准");
        complaint.remedy = demoRemedy(m_random);
        complaint.customerAccepted = m_random.chance(930);
    } else if (m_random.chance(600)) {
        complaint.state = ComplaintState::Acknowledged;
    }
    history.complaints.push_back(complaint);
}

} // namespace sanbao
