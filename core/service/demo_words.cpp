// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demo_words.h"

namespace sanbao {

namespace {

template <class List> QString one(DemoRandom& random, const List& list)
{
    return QString::fromUtf16(random.pick(list));
}

// Word lists, kept dense by hand.
// clang-format off
constexpr const char16_t* kSurnames[] = {
    u"王", u"李", u"张", u"刘", u"陈", u"杨", u"黄", u"赵", u"吴", u"周", u"徐", u"孙", u"马", u"朱", u"胡", u"郭", u"何",
    u"林", u"高", u"罗", u"郑", u"梁", u"谢", u"宋", u"唐", u"许", u"邓", u"冯", u"韩", u"曹", u"曾", u"彭", u"萧", u"蔡",
    u"潘", u"田", u"董", u"袁", u"于", u"余", u"叶", u"蒋", u"杜", u"苏", u"魏", u"程", u"吕", u"丁", u"沈", u"任", u"姚",
    u"卢", u"傅", u"钟", u"姜", u"崔", u"谭", u"廖", u"范", u"汪", u"陆", u"金", u"石", u"戴", u"贾", u"韦", u"夏", u"邱",
    u"方", u"侯", u"邹", u"熊", u"孟", u"秦", u"白", u"江", u"阎", u"薛", u"尹", u"单", u"解", u"仇", u"区", u"欧阳", u"司马",
    u"上官", u"诸葛", u"皇甫"};
constexpr const char16_t* kGivenFirst[] = {u"建", u"志", u"晓", u"文", u"国", u"海", u"秀", u"玉", u"春", u"丽", u"永", u"子",
                                           u"雨", u"思", u"家", u"俊", u"明", u"红", u"小", u"德", u"佳", u"一", u"嘉", u"金",
                                           u"新", u"宇", u"梦", u"美", u"振", u"淑"};
constexpr const char16_t* kGivenLast[] = {u"国", u"华", u"明", u"军", u"平", u"英", u"芳", u"伟", u"强", u"敏", u"静", u"磊",
                                          u"洋", u"艳", u"勇", u"杰", u"娟", u"涛", u"超", u"霞", u"刚", u"桂", u"兰", u"飞",
                                          u"琳", u"婷", u"斌", u"宁", u"浩", u"欣", u"轩", u"涵", u"梅", u"林", u"玲", u"辉"};
constexpr const char16_t* kFirmNames[] = {u"星河", u"云栖", u"锦绣", u"新城", u"湖畔", u"育才", u"和谐", u"金桥", u"东方红",
                                          u"阳光", u"康乐", u"江南", u"桃源", u"育英", u"天目", u"望江"};
constexpr const char16_t* kFirmKinds[] = {u"酒店", u"幼儿园", u"小学", u"物业", u"连锁餐厅", u"公寓", u"养老院", u"健身中心",
                                          u"洗衣店", u"美容院"};
constexpr const char16_t* kMobilePrefixes[] = {u"130", u"131", u"132", u"135", u"136", u"137", u"138", u"139", u"150", u"151",
                                               u"152", u"157", u"158", u"159", u"176", u"177", u"180", u"181", u"186", u"187",
                                               u"188", u"189", u"191", u"198"};
constexpr const char16_t* kDistricts[] = {u"城西区", u"城东区", u"滨江区", u"湖滨区", u"高新区", u"临港区"};
constexpr const char16_t* kStreets[] = {u"人民路", u"建设路", u"文三路", u"解放路", u"中山北路", u"青年路", u"和平街", u"学院路",
                                        u"翠柏路", u"江南大道", u"西溪路", u"丰潭路", u"古墩路", u"莫干山路", u"体育场路"};
constexpr const char16_t* kEstates[] = {u"阳光花园", u"翠苑新村", u"金色家园", u"湖畔名邸", u"锦绣江南", u"绿城桂苑",
                                        u"梧桐公寓", u"春江花城", u"府苑新村", u"云起苑"};
constexpr const char16_t* kBrands[] = {u"青禾", u"云岚", u"澜庭", u"禾芯", u"拓川", u"明筑", u"安沐", u"瑞衡", u"松屿", u"晴砚"};
constexpr const char16_t* kModelLetters[] = {u"S", u"X", u"K", u"BCD-", u"KFR-", u"XQG", u"T", u"Pro ", u"G", u"M"};
constexpr const char16_t* kSince[] = {u"", u"，昨天晚上开始的", u"，时好时坏", u"，已经三天了", u"，客户着急用", u"，重启后还是一样",
                                      u"，刚买半年", u"，上次修过又出现", u"，声音很大", u"，请带配件上门", u"，老人在家请提前电话"};
constexpr DemoRepair kRepairs[] = {
    {u"主控板损坏", u"更换主控板，通电测试正常", u"主控板", 320},
    {u"电源线接触不良", u"重新压接电源线，测试一小时正常", nullptr, 0},
    {u"排水管堵塞", u"清理排水管，试机正常", nullptr, 0},
    {u"密封圈老化", u"更换密封圈，检漏合格", u"密封圈", 45},
    {u"温控器失灵", u"更换温控器，校准温度", u"温控器", 130},
    {u"传感器故障", u"更换传感器，清除故障码", u"传感器", 95},
    {u"安装不规范", u"重新安装固定，调整水平", nullptr, 0},
    {u"使用方法不当", u"清洁保养，讲解使用方法", nullptr, 0},
    {u"电机轴承磨损", u"更换电机总成，运行平稳", u"电机总成", 460},
    {u"进水阀故障", u"更换进水阀，测试无渗漏", u"进水阀", 85},
    {u"制冷剂泄漏", u"补漏、抽真空、加注制冷剂", u"制冷剂", 180},
    {u"显示屏排线松动", u"重新插接排线，画面恢复", nullptr, 0},
    {u"水垢过多", u"拆机除垢，更换镁棒", u"镁棒", 60},
    {u"程序异常", u"升级固件并恢复出厂设置", nullptr, 0}};
constexpr const char16_t* kPraise[] = {u"师傅很专业，服务态度好", u"上门准时，修得很快", u"非常满意", u"价格透明，解释清楚", u"", u"",
                                       u"师傅还帮忙清洁了现场", u""};
constexpr const char16_t* kBlame[] = {u"等了太久才上门", u"修完第二天又坏了", u"收费没有提前说清楚", u"电话一直打不通",
                                      u"师傅态度一般"};
constexpr const char16_t* kClaims[] = {u"约好的时间没有人来，要求尽快上门", u"修了两次还没好，要求换新", u"认为收费过高，要求退还部分费用",
                                       u"安装时划伤地板，要求赔偿", u"客服态度不好，要求道歉", u"配件等了两周还没到，要求明确时间"};
constexpr const char16_t* kRemedies[] = {u"致电道歉并于次日优先上门", u"免除本次上门费", u"更换同型号新机", u"退还部分维修费",
                                         u"赔偿地板修补费用", u"升级为免费保养一次"};
constexpr const char16_t* kCancelReasons[] = {u"客户自行修好", u"客户嫌费用高，不修了", u"重复登记", u"客户改在别处维修",
                                              u"联系不上客户"};
constexpr const char16_t* kReopenReasons[] = {u"同一故障再次出现", u"验收后发现漏水", u"噪音没有消除"};
// clang-format on

} // namespace

QString demoPersonName(DemoRandom& random)
{
    QString name = one(random, kSurnames);
    if (random.chance(780))
        name += one(random, kGivenFirst);
    return name + one(random, kGivenLast);
}

QString demoFirmName(DemoRandom& random)
{
    return one(random, kFirmNames) + one(random, kFirmKinds);
}

QString demoMobile(DemoRandom& random)
{
    return one(random, kMobilePrefixes) + random.digits(8);
}

QString demoLandline(DemoRandom& random)
{
    return QStringLiteral("05718") + random.digits(7);
}

QString demoAddress(DemoRandom& random)
{
    const QString street = one(random, kDistricts) + one(random, kStreets) + QString::number(random.between(1, 699)) +
                           QStringLiteral("号");
    if (random.chance(250))
        return street;
    return street + one(random, kEstates) + QString::number(random.between(1, 28)) + QStringLiteral("幢") +
           QString::number(random.between(1, 4)) + QStringLiteral("单元") + QString::number(random.between(1, 24)) +
           QStringLiteral("0") + QString::number(random.between(1, 4)) + QStringLiteral("室");
}

QString demoBrand(DemoRandom& random, int shelf)
{
    const std::size_t drawn = std::size_t(random.below(10));
    // Half of what is sold of a kind is one brand, a third another one, the rest is anybody's.
    const std::size_t nth = drawn < 5 ? 0 : drawn < 8 ? 1 : drawn;
    return QString::fromUtf16(kBrands[(std::size_t(shelf) * 3 + nth) % std::size(kBrands)]);
}

QString demoModel(DemoRandom& random, int shelf)
{
    const std::size_t letter = std::size_t(shelf) % std::size(kModelLetters);
    const qint64 drawn = random.below(10);
    const qint64 number = random.between(10, 99) * 10 + random.below(2) * 5;
    // Most of a brand's pieces are its two best sellers.
    const qint64 usual = drawn < 5 ? 35 + shelf * 10 : 55 + shelf * 10;
    return QString::fromUtf16(kModelLetters[letter]) + QString::number(drawn < 8 ? 100 + usual : number);
}

QString demoSerial(DemoRandom& random)
{
    QString serial = QStringLiteral("SN");
    for (int i = 0; i < 2; ++i)
        serial += QChar(ushort('A' + random.below(26)));
    return serial + random.digits(9);
}

QString demoFaultText(DemoRandom& random, const QString& fault)
{
    return fault + one(random, kSince);
}

const DemoRepair& demoRepair(DemoRandom& random)
{
    return random.pick(kRepairs);
}

QString demoComment(DemoRandom& random, int grade)
{
    return grade >= 4 ? one(random, kPraise) : one(random, kBlame);
}

QString demoClaim(DemoRandom& random)
{
    return one(random, kClaims);
}

QString demoCause(const QString& claim)
{
    constexpr const char* codes[] = {"late_dispatch", "wrong_repair", "charge_unclear",
                                     "wrong_repair",  "manner",       "parts_missing"};
    for (std::size_t at = 0; at < std::size(codes); ++at) {
        if (claim == QString::fromUtf16(kClaims[at]))
            return QLatin1String(codes[at]);
    }
    return {};
}

QString demoRemedy(DemoRandom& random)
{
    return one(random, kRemedies);
}

QString demoCancelReason(DemoRandom& random)
{
    return one(random, kCancelReasons);
}

QString demoReopenReason(DemoRandom& random)
{
    return one(random, kReopenReasons);
}

} // namespace sanbao
