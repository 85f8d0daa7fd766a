// SPDX-License-Identifier: GPL-3.0-or-later
// What customers of the demo say without complaining, and what is written about the store elsewhere.
#include "core/service/comment_desk.h"
#include "core/service/demo_voice.h"
#include "core/service/feedback_desk.h"
#include "core/service/order_desk.h"

#include <QBuffer>

#include <array>

namespace sanbao {

namespace {

constexpr qint64 kHour = 3600000;
constexpr int kMostThemes = 60;

struct Said
{
    FeedbackKind kind;
    FeedbackChannel channel;
    Mood mood;
    int daysAgo;
    const char* topic;
    const char* body;
    const char* source;
    const char* response; ///< nullptr: not answered yet
    int minutes;
};

constexpr auto kPraise = FeedbackKind::Praise;
constexpr auto kIdea = FeedbackKind::Suggestion;
constexpr auto kAsk = FeedbackKind::Consultation;
constexpr auto kPublic = FeedbackKind::Opinion;

// A table, kept dense by hand.
// clang-format off
constexpr std::array<Said, 18> kSaid{{
    {kAsk, FeedbackChannel::Phone, Mood::Neutral, 0, "使用方法", "洗碗机提示缺盐，家里没有专用盐，能不能先用？", "", nullptr, 0},
    {kIdea, FeedbackChannel::Wechat, Mood::Neutral, 1, "预约", "希望上门前半小时发一条短信，方便安排家里留人。", "", nullptr, 0},
    {kPublic, FeedbackChannel::Social, Mood::Discontent, 2, "配件等待", "本地论坛有人反映空调主板等了十几天。", "本地生活论坛", nullptr, 0},
    {kAsk, FeedbackChannel::Online, Mood::Neutral, 4, "保修政策", "电视屏幕边缘有亮线，买了十一个月，还在保修期吗？", "", "整机一年、主要部件三年，凭发票免费检测，已预约上门。", 6},
    {kPraise, FeedbackChannel::WalkIn, Mood::Content, 6, "服务态度", "客户送来锦旗，感谢师傅雨天上门抢修热水器。", "", "已在晨会表扬，锦旗挂前台。", 0},
    {kAsk, FeedbackChannel::Phone, Mood::Neutral, 9, "使用方法", "净水器滤芯多久换一次，自己能换吗？", "", "PP 棉 6 个月、RO 膜 24 个月；已发送更换视频。", 8},
    {kIdea, FeedbackChannel::WalkIn, Mood::Neutral, 13, "收费公示", "前台能不能把上门费和检测费写在醒目的地方？", "", "已在前台和小程序公示收费标准。", 0},
    {kPublic, FeedbackChannel::Social, Mood::Content, 17, "维修速度", "短视频博主提到本店当天修好冰箱。", "短视频平台", "已留言致谢并征得同意转发。", 0},
    {kPraise, FeedbackChannel::Wechat, Mood::Content, 21, "服务态度", "老人不会用手机，师傅教了半个小时，很耐心。", "", "已转达师傅并致谢。", 0},
    {kAsk, FeedbackChannel::Phone, Mood::Neutral, 26, "保养", "油烟机多久清洗一次，上门清洗怎么收费？", "", "建议每年一次，告知套餐价格并登记意向。", 5},
    {kIdea, FeedbackChannel::Phone, Mood::Discontent, 31, "预约", "周末预约名额太少，上班族只能请假。", "", "自下月起周日加开一个上午班。", 0},
    {kAsk, FeedbackChannel::Online, Mood::Neutral, 38, "故障自查", "洗衣机显示 E2，怎么排查？", "", "指导清理排水过滤器，故障消除，免上门。", 12},
    {kPraise, FeedbackChannel::Phone, Mood::Content, 45, "维修质量", "上次修的空调一个夏天都没有再出问题。", "", "致谢，并提醒换季保养。", 0},
    {kPublic, FeedbackChannel::Social, Mood::Neutral, 52, "收费公示", "点评网有人询问收费明细。", "点评网站", "公开回复收费标准和投诉电话。", 0},
    {kAsk, FeedbackChannel::Wechat, Mood::Neutral, 60, "配件", "老款冰箱的门封条还有货吗？", "", "有货，已预留并告知价格。", 4},
    {kIdea, FeedbackChannel::Mail, Mood::Neutral, 74, "单据", "希望收据上写明更换配件的型号。", "", "收据已增加配件型号。", 0},
    {kAsk, FeedbackChannel::Phone, Mood::Neutral, 88, "保修政策", "延保和厂家保修能不能叠加？", "", "延保从厂家保修期满次日起算，已说明。", 7},
    {FeedbackKind::Other, FeedbackChannel::WalkIn, Mood::Neutral, 96, "其他", "客户遗落雨伞一把。", "", "已联系客户取回。", 0}}};

/// "1" is content.
constexpr std::array<const char*, 52> kElsewhere{
    "0等了三天没人上门，打电话一直占线", "0约好上午上门，下午五点才来", "0等了一个星期，配件还没到", "0修了两次还是漏水，耽误时间",
    "0收费不透明，修之前没有说要收检测费", "0上门费太贵，五分钟就走了", "0配件要等半个月，等不起", "0约好的时间没有来，也没有电话",
    "0收费和电话里说的不一样", "0等了太久，冰箱里的东西都坏了", "0维修后噪音更大，又坏了", "0打电话没人接，等了很久",
    "0配件缺货，等了十天", "0修完第二天又坏了，还要再收上门费", "0客服推来推去，等了两天没有结果", "0收费没有明细，也没有收据",
    "0约好时间又改期，白等一天", "0等配件等了两周", "0师傅迟到两个小时，没有道歉", "0又坏了，第三次报修",
    "0收费太高，配件比网上贵一倍", "0等了很久才派人", "0没人告诉我进度，只能等", "0修好又坏了，浪费时间",
    "1师傅准时上门，修得很快", "1师傅很专业，讲解清楚", "1态度很好，鞋套都带了", "1价格透明，修之前先报价",
    "1上门很快，当天就修好了", "1师傅耐心，教会了老人使用", "1修得很好，半年没有再坏", "1客服态度好，回复及时",
    "1师傅清理了现场，很满意", "1专业，一次修好", "1提前电话联系，准时", "1服务很好，给师傅点赞",
    "1换了配件有保修，放心", "1师傅技术好，人也客气", "1很满意，下次还找他们", "1下单后两小时上门，很快",
    "1讲解清楚保养方法", "1师傅态度好，专业", "1修得快，价格公道", "1非常满意，谢谢师傅",
    "1准时，专业，干净", "1客服耐心，流程清楚", "1一次修好，很专业", "1免费检查了其他电器，很贴心",
    "1师傅很细心，检查了三遍", "1安装规范，横平竖直", "1预约方便，准时上门", "1回访及时，服务很好"};

constexpr std::array<std::pair<const char*, const char*>, 7> kThemes{{
    {"收费", "收费透明"}, {"价格", "收费透明"}, {"等", "上门时效"}, {"准时", "上门时效"}, {"又坏", "维修质量"},
    {"修得", "维修质量"}, {"态度", "服务态度"}}};
// clang-format on

Done writeFeedback(Workplace& place, ManualClock& clock, Instant asOf)
{
    OrderFilter filter;
    filter.scope = OrderScope::Closed;
    const auto rows = place.orders().page(filter, OrderSort::Newest, std::nullopt, int(kSaid.size()));
    if (!rows)
        return rows.error();
    FeedbackDesk desk(place.context());
    const StaffMember* counter = place.catalogue().memberByLogin(QStringLiteral("counter"));
    for (std::size_t i = kSaid.size(); i-- > 0;) {
        const Said& said = kSaid[i];
        clock.set(Instant(asOf.ms - said.daysAgo * 24 * kHour - 3 * kHour));
        Feedback feedback = desk.draft(said.kind);
        feedback.channel = said.channel;
        feedback.sentiment = said.mood;
        feedback.topic = QString::fromUtf8(said.topic);
        feedback.body = QString::fromUtf8(said.body);
        feedback.source = QString::fromUtf8(said.source);
        feedback.owner = counter ? counter->id : feedback.owner;
        const bool known = said.kind != kPublic && i < rows->size() && (*rows)[i].registeredAt < clock.now();
        feedback.order = known ? (*rows)[i].id : WorkOrderId();
        Outcome<Feedback> logged = desk.log(feedback);
        if (!logged)
            return std::move(logged).error();
        if (!said.response)
            continue;
        clock.set(Instant(clock.now().ms + qint64(2 + i % 5) * kHour));
        Feedback answered = *logged;
        answered.response = QString::fromUtf8(said.response);
        if (said.kind == kAsk) {
            answered.minutes = said.minutes;
            answered.solved = true;
        }
        if (Outcome<Feedback> closed = desk.close(answered); !closed)
            return std::move(closed).error();
    }
    clock.set(asOf);
    return {};
}

Done writeComments(Workplace& place)
{
    static constexpr std::array<const char*, 4> kLines{"空调", "冰箱", "洗衣机", "热水器"};
    QByteArray table("comment,positive,category\n");
    for (std::size_t i = 0; i < kElsewhere.size(); ++i) {
        const QByteArray line(kElsewhere[i]);
        table += '"' + line.mid(1) + "\"," + line.left(1) + ',' + kLines[i % kLines.size()] + '\n';
    }
    QBuffer device(&table);
    device.open(QIODevice::ReadOnly);
    CommentDesk desk(place.context());
    if (const Outcome<CommentImport> read = desk.importTable(device); !read)
        return read.error();
    const Outcome<std::vector<VoiceComment>> page = desk.page({}, 0, kMostThemes);
    if (!page)
        return page.error();
    for (const VoiceComment& comment : *page) {
        for (const auto& [word, theme] : kThemes) {
            if (!comment.body.contains(QString::fromUtf8(word)))
                continue;
            if (Done set = desk.setTheme(comment.id, QString::fromUtf8(theme)); !set)
                return set;
            break;
        }
    }
    return {};
}

} // namespace

Done writeDemoFeedback(Workplace& place, ManualClock& clock, Instant asOf)
{
    if (Done written = writeFeedback(place, clock, asOf); !written)
        return written;
    return writeComments(place);
}

} // namespace sanbao
