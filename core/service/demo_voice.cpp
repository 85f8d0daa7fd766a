// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demo_voice.h"

#include "core/service/campaign_desk.h"
#include "core/service/complaint_desk.h"
#include "core/service/complaint_file_desk.h"
#include "core/service/demo_random.h"
#include "core/service/demo_words.h"
#include "core/service/evaluation_desk.h"
#include "core/service/order_desk.h"
#include "core/service/survey_desk.h"
#include "core/service/survey_result_desk.h"
#include "core/service/team_desk.h"
#include "core/service/unit_of_work.h"
#include "core/storage/complaint_file_store.h"
#include "core/storage/question_store.h"
#include "core/storage/survey_store.h"
#include "core/storage/voice_store.h"

#include <array>
#include <cmath>

namespace sanbao {

namespace {

constexpr qint64 kHour = 3600000;
constexpr qint64 kDay = 24 * kHour;
constexpr int kAnswers = 240;       ///< newest answers that get effort, method and choices
constexpr int kComplaints = 30;     ///< newest complaints that get a full file
constexpr std::size_t kFewest = 16; ///< closed orders below which nobody complains any more

class DemoVoice final
{
public:
    DemoVoice(Workplace& place, ManualClock& clock, Instant asOf, quint64 seed)
        : m_place(place)
        , m_context(place.context())
        , m_clock(clock)
        , m_asOf(asOf)
        , m_random(seed + 49979687)
    {
    }

    Done run()
    {
        for (const auto& step : {&DemoVoice::answers, &DemoVoice::files, &DemoVoice::complaints, &DemoVoice::campaigns,
                                 &DemoVoice::analyses, &DemoVoice::judgements, &DemoVoice::talk}) {
            if (Done done = (this->*step)(); !done)
                return done;
            m_clock.set(m_asOf);
        }
        return {};
    }

private:
    template <class Work> Done batch(const Work& write)
    {
        UnitOfWork work(m_context, Permission::ImportData);
        if (Done ready = work.begin(); !ready)
            return ready;
        write();
        work.audit(QStringLiteral("demo.written"), EntityKind::Survey, 0);
        return work.commit();
    }

    /// Effort, choices and the way in which they were asked.
    Done answers()
    {
        const auto rows = m_place.surveys().finished(SurveyState::Answered, std::nullopt, kAnswers);
        if (!rows)
            return rows.error();
        return batch([&] {
            SurveyStore surveys(m_context.database);
            QuestionStore questions(m_context.database);
            VoiceStore voices(m_context.database);
            for (const SurveyRow& row : *rows) {
                std::optional<Survey> survey = surveys.find(row.id);
                const std::optional<QuestionForm> form =
                    survey ? questions.form(survey->questionnaire) : std::optional<QuestionForm>();
                if (!form)
                    continue;
                questions.saveReplies(row.id, repliesOf(*form, survey->meanScore().value_or(4)));
                constexpr std::array kMethods{SurveyMethod::Phone, SurveyMethod::Counter, SurveyMethod::Paper,
                                              SurveyMethod::Online, SurveyMethod::Visit};
                const SurveyMethod method = kMethods[m_random.weighted({600, 150, 90, 110, 50})];
                survey->channel = channelOf(method);
                surveys.update(*survey);
                voices.setMethod(row.id, method);
            }
        });
    }

    SurveyReplies repliesOf(const QuestionForm& form, double mean)
    {
        SurveyReplies replies;
        for (const FormQuestion& item : form.items) {
            if (!item.showItem.isEmpty() || m_random.chance(120))
                continue;
            if (item.kind == QuestionKind::Effort)
                replies[item.code].number =
                    int(std::clamp<qint64>(qint64(std::lround(mean * 1.3)) + m_random.between(-1, 1), 1, 7));
            else if (item.kind == QuestionKind::Choice && !item.options.isEmpty())
                replies[item.code].number = int(m_random.between(1, item.options.size()));
        }
        return replies;
    }

    /// Complaints that are closed were classified, acknowledged, investigated and settled.
    Done files()
    {
        const auto rows = m_place.complaints().page(ComplaintScope::All, std::nullopt, kComplaints);
        if (!rows)
            return rows.error();
        return batch([&] {
            ComplaintFileStore store(m_context.database);
            for (const ComplaintRow& row : *rows) {
                const Outcome<ComplaintView> view = m_place.complaints().open(row.id);
                if (!view || !view->complaint.closedAt)
                    continue;
                const Complaint& complaint = view->complaint;
                ComplaintDetail detail = store.find(row.id);
                detail.category = categoryOf(detail.cause);
                detail.closure =
                    complaint.justified.value_or(true) ? QStringLiteral("settled") : QStringLiteral("rejected");
                detail.responsible = detail.cause == QLatin1String("parts_missing") ? QStringLiteral("备件组")
                                                                                    : QStringLiteral("维修组");
                store.save(detail);
                const qint64 whole = complaint.closedAt->ms - complaint.receivedAt.ms;
                int part = 1;
                for (const ComplaintStage stage : {ComplaintStage::Acknowledged, ComplaintStage::Investigated,
                                                   ComplaintStage::Proposed, ComplaintStage::Agreed})
                    store.stamp(row.id, stage, Instant(complaint.receivedAt.ms + whole * part++ / 5));
            }
        });
    }

    static QString categoryOf(const QString& cause)
    {
        constexpr std::array<std::pair<const char*, const char*>, 5> kOf{{{"late_dispatch", "time"},
                                                                          {"wrong_repair", "quality"},
                                                                          {"charge_unclear", "price"},
                                                                          {"manner", "attitude"},
                                                                          {"parts_missing", "parts"}}};
        for (const auto& [from, to] : kOf) {
            if (cause == QLatin1String(from))
                return QLatin1String(to);
        }
        return QStringLiteral("other");
    }

    struct Open
    {
        ComplaintLevel level;
        qint64 hoursAgo;
        const char* claim;
        const char* finding; ///< nullptr: not looked into yet
        const char* remedy;
        const char* category;
        const char* cause;
        ComplaintSource source;
    };

    /// On their way: taken note of, looked into with an offer, and one that came through an authority.
    Done complaints()
    {
        OrderFilter filter;
        filter.scope = OrderScope::Closed;
        const auto rows = m_place.orders().page(filter, OrderSort::Newest, std::nullopt, 120);
        if (!rows)
            return rows.error();
        if (rows->size() < kFewest)
            return {};
        constexpr std::array<Open, 3> kOpen{
            {{ComplaintLevel::L1, 19, "约好的时间没有人来，也没有电话通知", nullptr, nullptr, "time", "late_dispatch",
              ComplaintSource::Direct},
             {ComplaintLevel::L3, 70, "三次维修仍未修好，要求退货，已向 12315 反映",
              "三次维修为同一故障，厂家检测确认部件缺陷", "", "policy", "product_defect",
              ComplaintSource::Hotline12315},
             {ComplaintLevel::L2, 31 * 24, "搬运时划伤木地板，要求赔偿", "现场照片与安装前照片对比，划痕为搬运所致",
              "赔偿地板修补费用 200 元，并免费保养一次", "quality", "wrong_repair", ComplaintSource::Direct}}};
        std::size_t next = 0;
        for (const Open& one : kOpen) {
            const Instant latest(m_asOf.ms - one.hoursAgo * kHour - kDay);
            while (next < rows->size() && (*rows)[next].registeredAt > latest)
                ++next;
            if (next == rows->size())
                return {};
            if (Done done = complain(one, (*rows)[next++]); !done)
                return done;
        }
        return {};
    }

    Done complain(const Open& one, const OrderRow& order)
    {
        const Instant received(m_asOf.ms - one.hoursAgo * kHour);
        m_clock.set(received);
        const StaffMember* owner = m_place.catalogue().memberByLogin(
            one.level == ComplaintLevel::L1 ? QStringLiteral("counter") : QStringLiteral("manager"));
        ComplaintDesk& desk = m_place.complaints();
        Outcome<Complaint> complaint =
            desk.log({order.id, {}, one.level, QString::fromUtf8(one.claim), {}, owner ? owner->id : StaffId()});
        if (!complaint)
            return std::move(complaint).error();
        m_clock.set(Instant(received.ms + 2 * kHour));
        complaint = desk.acknowledge(complaint->id, complaint->revision, QStringLiteral("已电话联系客户"));
        if (!complaint)
            return std::move(complaint).error();
        m_clock.set(Instant(received.ms + 9 * kHour));
        if (one.finding) {
            ComplaintClosing found;
            found.finding = QString::fromUtf8(one.finding);
            found.justified = true;
            found.remedy = QString::fromUtf8(one.remedy);
            complaint = desk.progress(complaint->id, complaint->revision, found);
            if (!complaint)
                return std::move(complaint).error();
        }
        if (Done filed = classify(one, *complaint); !filed || qstrlen(one.remedy ? one.remedy : "") == 0)
            return filed;
        m_clock.set(Instant(received.ms + 21 * kHour));
        ComplaintClosing closing;
        closing.customerAccepted = true;
        closing.cause = QStringLiteral("搬运前没有铺保护垫");
        const Outcome<ComplaintView> view = desk.open(complaint->id);
        if (!view)
            return view.error();
        closing.finding = view->complaint.finding;
        closing.justified = view->complaint.justified;
        const Outcome<Complaint> closed = desk.close(complaint->id, view->complaint.revision, closing);
        return closed ? Done() : Done(closed.error());
    }

    Done classify(const Open& one, const Complaint& complaint)
    {
        ComplaintFileDesk desk(m_context);
        Outcome<ComplaintDetail> detail = desk.open(complaint.id);
        if (!detail)
            return std::move(detail).error();
        detail->category = QLatin1String(one.category);
        detail->cause = QLatin1String(one.cause);
        detail->source = one.source;
        if (one.source != ComplaintSource::Direct) {
            detail->authority = QStringLiteral("市场监督管理局城西分局");
            detail->authorityOn = localDay(complaint.receivedAt, m_context.catalogue.zone());
            detail->reference = detail->authorityOn.toString(QStringLiteral("yyyyMMdd")) + QStringLiteral("-01873");
        }
        const Outcome<qint64> saved = desk.save(complaint.id, complaint.revision, *detail);
        return saved ? Done() : Done(saved.error());
    }

    /// One with its results, one that is being called, and one whose day has come.
    Done campaigns()
    {
        CampaignDesk desk(m_context);
        const QDate today = localDay(m_asOf, m_context.catalogue.zone());
        struct Plan
        {
            const char* name;
            int from;
            int to;
            int start;
            SamplingRule rule;
            int value;
            int repeat;
            int drawnAgo;  ///< 0: not drawn yet
            int closedAgo; ///< 0: still open
        };
        constexpr std::array<Plan, 3> kPlans{{{"季度服务质量抽查", -150, -60, -58, SamplingRule::Every, 2, 3, 57, 30},
                                              {"换季服务专项回访", -45, -12, -10, SamplingRule::Number, 12, 0, 9, 0},
                                              {"安装服务满意度调查", -30, -1, 0, SamplingRule::All, 1, 0, 0, 0}}};
        for (const Plan& plan : kPlans) {
            SurveyCampaign campaign;
            campaign.name = QString::fromUtf8(plan.name);
            campaign.from = today.addDays(plan.from);
            campaign.to = today.addDays(plan.to);
            campaign.startOn = today.addDays(plan.start);
            campaign.rule = plan.rule;
            campaign.ruleValue = plan.value;
            campaign.repeatMonths = plan.repeat;
            campaign.targetPercent = 40;
            m_clock.set(Instant(m_asOf.ms - plan.drawnAgo * kDay));
            const Outcome<SurveyCampaign> planned = desk.plan(campaign);
            if (!planned)
                return planned.error();
            if (plan.drawnAgo == 0)
                continue;
            const Outcome<CampaignRow> drawn = desk.draw(planned->id, planned->revision);
            if (!drawn && drawn.error().kind == FailureKind::Invalid)
                continue; // nobody was served in those days
            if (!drawn)
                return drawn.error();
            m_clock.set(Instant(m_asOf.ms - plan.closedAgo * kDay));
            if (plan.closedAgo == 0)
                continue;
            if (const auto closed = desk.close(planned->id, drawn->campaign.revision); !closed)
                return closed.error();
        }
        return {};
    }

    /// Every period but the newest was looked at and signed in its first week.
    Done analyses()
    {
        constexpr std::array<const char*, 4> kConclusions{
            "不满集中在上门等待，次月起周末加开一个上午班。", "收费说明的意见减少，继续在报价时书面确认。",
            "维修质量评价稳定；返修的两单已在例会讲评。", "表扬多于上月；等配件的客户改为每三天主动告知进度。"};
        CampaignDesk desk(m_context);
        const Outcome<std::vector<AnalysisPeriod>> periods = desk.analyses();
        if (!periods)
            return periods.error();
        for (std::size_t i = periods->size(); i-- > 1;) {
            const Instant end = startOfDay((*periods)[i].to.addDays(6), m_context.catalogue.zone());
            m_clock.set(std::min(m_asOf, Instant(end.ms + 10 * kHour)));
            if (Done signedNow =
                    desk.sign((*periods)[i].from, QString::fromUtf8(kConclusions[i % kConclusions.size()]));
                !signedNow)
                return signedNow;
        }
        return {};
    }

    /// Three experts judged the indicators in pairs.
    Done judgements()
    {
        EvaluationDesk desk(m_context);
        const Outcome<EvaluationWeights> weights = desk.weights();
        if (!weights)
            return weights.error();
        if (weights->indicators.size() != 5)
            return {};
        if (Done drawn = SurveyResultDesk(m_context).saveGoal({78, 90}); !drawn)
            return drawn;
        m_clock.set(Instant(m_asOf.ms - 120 * kDay));
        return desk.saveJudgements({{QStringLiteral("周敏（店长）"), {2, 3, 5, 7, 2, 3, 5, 2, 3, 2}},
                                    {QStringLiteral("陈晓燕（客服）"), {3, 3, 5, 7, 1, 2, 3, 2, 3, 2}},
                                    {QStringLiteral("王建军（技术）"), {1, 2, 4, 6, 2, 3, 5, 2, 3, 2}}});
    }

    /// Colleagues write to one another.
    Done talk()
    {
        OrderFilter filter;
        const auto rows = m_place.orders().page(filter, OrderSort::NextDue, std::nullopt, 4);
        if (!rows)
            return rows.error();
        constexpr std::array<std::tuple<const char*, qint64, const char*>, 4> kTalk{
            {{"counter", 26 * kHour, "客户想改到周六上午，@dispatch 请看一下能不能排；@admin 请核对这位客户的延保。"},
             {"dispatch", 5 * kHour, "配件今天到店，@tech1 明天优先；@admin 供应商少发一件，请催。"},
             {"tech1", 2 * kHour, "主板批次有问题，@manager @admin 建议通知厂家。"},
             {"counter", kHour, "@admin 客户问发票抬头能不能改，请回复。"}}};
        const Session own = m_context.session;
        Done result;
        for (std::size_t i = 0; i < kTalk.size() && i < rows->size() && result; ++i) {
            const auto& [login, ago, text] = kTalk[i];
            if (!m_place.actAs(QLatin1String(login)))
                continue;
            m_clock.set(Instant(m_asOf.ms - ago));
            const Outcome<InnerComment> said =
                TeamDesk(m_context).comment({(*rows)[i].id, {}}, QString::fromUtf8(text));
            if (!said)
                result = said.error();
        }
        m_context.session = own;
        return result;
    }

    Workplace& m_place;
    ServiceContext& m_context;
    ManualClock& m_clock;
    Instant m_asOf;
    DemoRandom m_random;
};

} // namespace

Done writeDemoVoice(Workplace& place, ManualClock& clock, Instant asOf, quint64 seed)
{
    clock.set(asOf);
    if (Done written = DemoVoice(place, clock, asOf, seed).run(); !written)
        return written;
    return writeDemoFeedback(place, clock, asOf);
}

} // namespace sanbao
