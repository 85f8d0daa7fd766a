<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AgreementColumns</name>
    <message>
        <source>Agreement number</source>
        <translation>协议编号</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效性</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Price (yuan)</source>
        <translation>价款（元）</translation>
    </message>
    <message>
        <source>Visits left</source>
        <translation>剩余次数</translation>
    </message>
</context>
<context>
    <name>Agreements</name>
    <message>
        <source>Repair: fault diagnosis, repair, replacement of parts with the customer&apos;s consent, function test.</source>
        <translation>维修：故障诊断、修理、经客户同意更换配件、功能测试。</translation>
    </message>
    <message>
        <source>Installation: delivery check, installation, trial run and instruction of the user.</source>
        <translation>安装：到货检查、安装、试运行并讲解使用方法。</translation>
    </message>
    <message>
        <source>Maintenance: inspection, cleaning, adjustment and replacement of wear parts by the maintenance list.</source>
        <translation>保养：按保养清单检查、清洗、调校、更换易损件。</translation>
    </message>
    <message>
        <source>Upgrade: refitting or replacing parts to extend the product&apos;s functions.</source>
        <translation>升级：加装或更换部件，扩展产品功能。</translation>
    </message>
    <message>
        <source>Consultation: advice on use, care and faults by telephone or at the counter.</source>
        <translation>咨询：电话或到店提供使用、养护及故障咨询。</translation>
    </message>
    <message>
        <source>Return and exchange: inspection and handling by the statutory rules.</source>
        <translation>退换：按国家规定检测并办理退换货。</translation>
    </message>
    <message>
        <source>The template has no section on the scope of service.</source>
        <translation>该模板没有“服务范围”部分。</translation>
    </message>
    <message>
        <source>The scope of service is empty: choose at least one service or describe it.</source>
        <translation>服务范围为空：请至少选择一项服务或填写说明。</translation>
    </message>
    <message>
        <source>The template has no section on response times.</source>
        <translation>该模板没有“响应时效”部分。</translation>
    </message>
    <message>
        <source>No response times are configured for these services: set them in the settings first.</source>
        <translation>所选服务没有配置响应时效，请先在设置中配置。</translation>
    </message>
    <message>
        <source>The template has no section on fees.</source>
        <translation>该模板没有“费用标准”部分。</translation>
    </message>
    <message>
        <source>The price list is empty: enter prices in the settings first.</source>
        <translation>价目表为空，请先在设置中录入价格。</translation>
    </message>
    <message>
        <source>This agreement does not exist.</source>
        <translation>该协议不存在。</translation>
    </message>
    <message>
        <source>There is no agreement with number %1.</source>
        <translation>没有编号为 %1 的协议。</translation>
    </message>
    <message>
        <source>Choose the customer.</source>
        <translation>请选择客户。</translation>
    </message>
    <message>
        <source>Choose a template.</source>
        <translation>请选择模板。</translation>
    </message>
    <message>
        <source>Enter the first day.</source>
        <translation>请填写起始日期。</translation>
    </message>
    <message>
        <source>Enter the last day.</source>
        <translation>请填写截止日期。</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>截止日期早于起始日期。</translation>
    </message>
    <message>
        <source>Enter the price; 0 when the agreement is free.</source>
        <translation>请填写价款；免费协议填 0。</translation>
    </message>
    <message>
        <source>The price may not be negative.</source>
        <translation>单价不能为负数。</translation>
    </message>
    <message>
        <source>This product belongs to another customer.</source>
        <translation>该产品属于另一位客户。</translation>
    </message>
    <message>
        <source>(given when issued)</source>
        <translation>（签发时编号）</translation>
    </message>
    <message>
        <source>Package: %1</source>
        <translation>套餐：%1</translation>
    </message>
    <message>
        <source>Not included: %1</source>
        <translation>不含：%1</translation>
    </message>
    <message>
        <source>Visits included: %1</source>
        <translation>包含次数：%1</translation>
    </message>
    <message>
        <source>Sample customer</source>
        <translation>示例客户</translation>
    </message>
    <message>
        <source>1 Sample Street</source>
        <translation>示例路 1 号</translation>
    </message>
    <message>
        <source>Sample package</source>
        <translation>示例套餐</translation>
    </message>
    <message>
        <source>The visits lie between 0 and 999.</source>
        <translation>次数须在 0 至 999 之间。</translation>
    </message>
    <message>
        <source>An agreed time must be longer than zero.</source>
        <translation>约定时限必须大于零。</translation>
    </message>
    <message>
        <source>The agreed price of %1 may not be negative.</source>
        <translation>%1 的约定价格不能为负数。</translation>
    </message>
    <message>
        <source>pen</source>
        <translation>手写笔</translation>
    </message>
    <message>
        <source>touch</source>
        <translation>触摸</translation>
    </message>
    <message>
        <source>mouse</source>
        <translation>鼠标</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>纸质</translation>
    </message>
    <message>
        <source>Signature of the customer</source>
        <translation>客户签署</translation>
    </message>
    <message>
        <source>☑ The conspicuous terms have been explained to me.</source>
        <translation>☑ 加重显示的条款已向本人说明。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Signed on screen by %1 on %2 (%3), recorded by %4. Document fingerprint %5.</source>
        <translation>%1 于 %2 在屏幕上签署（%3），由 %4 登记。文件指纹 %5。</translation>
    </message>
    <message>
        <source>Signed on paper by %1 on %2, recorded by %3. Document fingerprint %4.</source>
        <translation>%1 于 %2 在纸上签署，由 %3 登记。文件指纹 %4。</translation>
    </message>
    <message>
        <source>The text of agreement %1 is not what was issued. It is not printed; ask the administrator.</source>
        <translation>协议 %1 的文本与签发时不一致，不予打印，请联系管理员。</translation>
    </message>
    <message>
        <source>The paper of agreement %1 is not what was issued. It is not printed; ask the administrator.</source>
        <translation>协议 %1 的存档文件与签发时不一致，不予打印；请联系管理员。</translation>
    </message>
    <message>
        <source>The signature of agreement %1 is not what was signed. It is not printed; ask the administrator.</source>
        <translation>协议 %1 的签名与签署时不一致，不予打印；请联系管理员。</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Watch</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>已知悉</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>limit crossed</source>
        <translation>超出限值</translation>
    </message>
    <message>
        <source>too much for chance</source>
        <translation>超出偶然波动</translation>
    </message>
    <message>
        <source>slow drift</source>
        <translation>缓慢漂移</translation>
    </message>
    <message>
        <source>cases follow each other too fast</source>
        <translation>事件间隔过短</translation>
    </message>
    <message>
        <source>fault rises above its history</source>
        <translation>故障高于以往</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 in 30 days, %2 in the year before</source>
        <translation>近 30 天 %1 起，此前一年 %2 起</translation>
    </message>
    <message>
        <source>%1, n %2</source>
        <translation>%1，n %2</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>限值 %1</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>may still be chance</source>
        <translation>可能仍属偶然</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Between 0 and 100 %.</source>
        <translation>应在 0 到 100 % 之间。</translation>
    </message>
    <message>
        <source>A limit is not negative.</source>
        <translation>限值不能为负。</translation>
    </message>
    <message>
        <source>At least one case.</source>
        <translation>至少 1 起。</translation>
    </message>
    <message>
        <source>The critical limit lies beyond the warning limit.</source>
        <translation>严重限值应比警告限值更差。</translation>
    </message>
    <message>
        <source>This alert does not exist.</source>
        <translation>该预警不存在。</translation>
    </message>
    <message>
        <source>This alert is closed already.</source>
        <translation>该预警已关闭。</translation>
    </message>
    <message>
        <source>Somebody else changed this alert meanwhile. Open it again.</source>
        <translation>该预警刚被他人修改，请重新打开。</translation>
    </message>
    <message>
        <source>Say what it came from.</source>
        <translation>请写明原因。</translation>
    </message>
    <message>
        <source>Say what was done about it.</source>
        <translation>请写明采取了什么措施。</translation>
    </message>
</context>
<context>
    <name>Analysis</name>
    <message>
        <source>No comparison</source>
        <translation>不比较</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>上一期</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年同期</translation>
    </message>
    <message>
        <source>Say on which day it happened.</source>
        <translation>请写明发生在哪一天。</translation>
    </message>
    <message>
        <source>Say what happened.</source>
        <translation>请写明发生了什么。</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>This product does not exist.</source>
        <translation>该产品不存在。</translation>
    </message>
    <message>
        <source>Say what was read, in at most 60 characters.</source>
        <translation>请说明读数项目，最多 60 个字符。</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>这不是数字。</translation>
    </message>
    <message>
        <source>A reading cannot be taken in the future.</source>
        <translation>读数时间不能在将来。</translation>
    </message>
    <message>
        <source>no product has the serial number %1</source>
        <translation>没有序列号为 %1 的产品</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1 不是数字</translation>
    </message>
    <message>
        <source>%1 is not a moment</source>
        <translation>%1 不是时间</translation>
    </message>
    <message>
        <source>The first row must name the columns serial, kind, value, unit, taken_at.</source>
        <translation>首行须写明各列：序列号、项目、数值、单位、时间。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Only closed orders are amended; an open one is changed.</source>
        <translation>只有已关闭的工单才追加更正；未关闭的直接修改。</translation>
    </message>
    <message>
        <source>Write what is added or corrected.</source>
        <translation>请写明补充或更正的内容。</translation>
    </message>
    <message>
        <source>Say why it is corrected.</source>
        <translation>请说明更正原因。</translation>
    </message>
    <message>
        <source>Only closed orders are archived.</source>
        <translation>只有已关闭的工单才能归档。</translation>
    </message>
    <message>
        <source>Choose how long it is kept.</source>
        <translation>请选择保存期限。</translation>
    </message>
    <message>
        <source>kept until %1</source>
        <translation>保存至 %1</translation>
    </message>
    <message>
        <source>The order was archived on %1 and is locked.</source>
        <translation>工单已于 %1 归档锁定。</translation>
    </message>
</context>
<context>
    <name>AttachmentFiles</name>
    <message>
        <source>The picture &quot;%1&quot; cannot be read: %2</source>
        <translation>图片“%1”无法读取：%2</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is empty.</source>
        <translation>文件“%1”是空的。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; has %2 MB; at most %3 MB can be kept.</source>
        <translation>文件“%1”有 %2 MB，最大可保存 %3 MB。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be opened.</source>
        <translation>文件“%1”无法打开。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a photo, document, recording or film. It is not kept.</source>
        <translation>“%1”不是照片、文档、录音或录像，未保存。</translation>
    </message>
    <message>
        <source>The clipboard holds no picture that can be read.</source>
        <translation>剪贴板里没有可读取的图片。</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>This file is not in the store.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>The content of &quot;%1&quot; is damaged.</source>
        <translation>“%1”的内容已损坏。</translation>
    </message>
    <message>
        <source>Between %1 and %2 pixels.</source>
        <translation>应在 %1 到 %2 像素之间。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>The file has %1 MB; at most %2 MB can be kept.</source>
        <translation>文件有 %1 MB，最大可保存 %2 MB。</translation>
    </message>
    <message>
        <source>The store file is open for reading only.</source>
        <translation>门店文件以只读方式打开。</translation>
    </message>
    <message>
        <source>This file is attached already, as &quot;%1&quot;.</source>
        <translation>这个文件已经添加过，名为“%1”。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Somebody else changed this file meanwhile. Look at it again.</source>
        <translation>这个文件已被他人修改，请重新查看。</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>请填写文件名。</translation>
    </message>
</context>
<context>
    <name>Automation</name>
    <message>
        <source>Name a technician</source>
        <translation>指派师傅</translation>
    </message>
    <message>
        <source>Tell somebody</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Escalate to a higher tier</source>
        <translation>升级到更高级别</translation>
    </message>
    <message>
        <source>%1 people told</source>
        <translation>已通知 %1 人</translation>
    </message>
    <message>
        <source>%1 is named already.</source>
        <translation>已指派%1。</translation>
    </message>
    <message>
        <source>Nobody fits: the order stays in the pool.</source>
        <translation>没有合适的人，工单留在待派池。</translation>
    </message>
    <message>
        <source>The order was changed meanwhile.</source>
        <translation>工单刚被他人修改。</translation>
    </message>
    <message>
        <source>You are named for this order (%1)</source>
        <translation>已指派您处理此工单（%1）</translation>
    </message>
    <message>
        <source>%1 named</source>
        <translation>已指派%1</translation>
    </message>
    <message>
        <source>The order is at the highest tier already.</source>
        <translation>工单已在最高级别。</translation>
    </message>
    <message>
        <source>tier %1 → tier %2</source>
        <translation>%1 级 → %2 级</translation>
    </message>
    <message>
        <source>Name the rule.</source>
        <translation>请填写规则名称。</translation>
    </message>
    <message>
        <source>Between 0 minutes and a year.</source>
        <translation>请填 0 分钟到一年。</translation>
    </message>
    <message>
        <source>Choose who is told.</source>
        <translation>请选择通知谁。</translation>
    </message>
    <message>
        <source>A closed order needs no rule.</source>
        <translation>已关闭的工单不需要规则。</translation>
    </message>
    <message>
        <source>The rule was changed meanwhile. Look at it again.</source>
        <translation>规则刚被他人修改，请重新查看。</translation>
    </message>
    <message>
        <source>Between a minute and a week.</source>
        <translation>请填 1 分钟到一周。</translation>
    </message>
    <message>
        <source>the higher tier has not answered (%1)</source>
        <translation>上级技术支持未答复（%1）</translation>
    </message>
</context>
<context>
    <name>Benefit</name>
    <message>
        <source>Choose a period of at most five years.</source>
        <translation>请选择不超过五年的期间。</translation>
    </message>
</context>
<context>
    <name>Callbacks</name>
    <message>
        <source>Order %1: does everything work? Then ask the questions of the survey.</source>
        <translation>工单 %1：先问是否一切正常，再按问卷逐题询问。</translation>
    </message>
    <message>
        <source>Listen first, then say what we will do and by when.</source>
        <translation>先听客户说完，再说明我们会做什么、什么时候完成。</translation>
    </message>
    <message>
        <source>Ask whether a check-up or a renewal is wanted.</source>
        <translation>询问是否需要检查或续保。</translation>
    </message>
    <message>
        <source>This household was called today at %1 by %2. Nobody is called twice on one day; it comes up again tomorrow.</source>
        <translation>这一户今天 %1 已由%2打过电话。同一户一天只打一次，明天会再次出现。</translation>
    </message>
    <message>
        <source>Nothing is due for this customer today.</source>
        <translation>今天没有要给这位客户打的电话。</translation>
    </message>
    <message>
        <source>The text is longer than 2000 characters.</source>
        <translation>文字超过 2000 字。</translation>
    </message>
    <message>
        <source>Hello, this is %1 of %2. Is it convenient to talk for two minutes?</source>
        <translation>您好，我是%2的%1，方便占用您两分钟吗？</translation>
    </message>
    <message>
        <source>Write down what came of it.</source>
        <translation>请填写处理结果。</translation>
    </message>
    <message>
        <source>Choose a day after today: nobody is called twice on one day.</source>
        <translation>请选今天以后的日期：同一户一天只打一次电话。</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>满意度调查</translation>
    </message>
    <message>
        <source>After-care</source>
        <translation>售后关怀</translation>
    </message>
    <message>
        <source>Periodic call</source>
        <translation>定期回访</translation>
    </message>
    <message>
        <source>Low grade</source>
        <translation>低分</translation>
    </message>
    <message>
        <source>Package ends</source>
        <translation>套餐到期</translation>
    </message>
    <message>
        <source>Warranty ends</source>
        <translation>保修到期</translation>
    </message>
    <message>
        <source>Promised call</source>
        <translation>约好的电话</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已接通</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无人接听</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>占线</translation>
    </message>
    <message>
        <source>Asked to call later</source>
        <translation>客户要求改时再打</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>号码错误</translation>
    </message>
    <message>
        <source>Does not want to be called</source>
        <translation>不愿接受回访</translation>
    </message>
</context>
<context>
    <name>Campaigns</name>
    <message>
        <source>Give the campaign a name of up to %1 characters.</source>
        <translation>请填写调查名称，不超过 %1 字。</translation>
    </message>
    <message>
        <source>Say from which day of closing orders are taken.</source>
        <translation>请填写结单起始日。</translation>
    </message>
    <message>
        <source>The last day lies before the first day.</source>
        <translation>截止日期早于起始日期。</translation>
    </message>
    <message>
        <source>A campaign covers three years at most.</source>
        <translation>一次调查最长覆盖三年。</translation>
    </message>
    <message>
        <source>It starts after the last day of its orders.</source>
        <translation>开始日须晚于结单截止日。</translation>
    </message>
    <message>
        <source>Give a number from 1 to 100000.</source>
        <translation>请填 1 到 100000 的数。</translation>
    </message>
    <message>
        <source>The expected rate lies between 1 and 100 %.</source>
        <translation>预期答复率须在 1 到 100 % 之间。</translation>
    </message>
    <message>
        <source>It is repeated after 1 to 24 months, or not at all.</source>
        <translation>重复间隔须为 1 到 24 个月，或不重复。</translation>
    </message>
    <message>
        <source>The campaign was changed meanwhile. Look at it again and repeat.</source>
        <translation>该调查已被他人修改，请查看后重试。</translation>
    </message>
    <message>
        <source>The days of this campaign are not over yet; it can be drawn from %1 on.</source>
        <translation>调查期间尚未结束，%1 起可抽样。</translation>
    </message>
    <message>
        <source>No order closed in these days is left to ask about.</source>
        <translation>这段时间没有可回访的结单工单。</translation>
    </message>
    <message>
        <source>A period is 1, 2, 3, 4, 6 or 12 months long.</source>
        <translation>周期须为 1、2、3、4、6 或 12 个月。</translation>
    </message>
    <message>
        <source>Give 0 to 60 days.</source>
        <translation>天数须在 0 到 60 之间。</translation>
    </message>
    <message>
        <source>Write down what follows from it, in up to %1 characters.</source>
        <translation>请写下结论，不超过 %1 字。</translation>
    </message>
    <message>
        <source>This period is signed already.</source>
        <translation>本期已签署。</translation>
    </message>
    <message>
        <source>This period is not over yet.</source>
        <translation>本期尚未结束。</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>到店</translation>
    </message>
    <message>
        <source>Paper form</source>
        <translation>纸质问卷</translation>
    </message>
    <message>
        <source>Online rating</source>
        <translation>在线评分</translation>
    </message>
    <message>
        <source>Field visit</source>
        <translation>实地走访</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>访谈</translation>
    </message>
    <message>
        <source>Taken in from a table</source>
        <translation>表格导入</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Each n-th</source>
        <translation>每隔 n 份取一份</translation>
    </message>
    <message>
        <source>So many, by lot</source>
        <translation>随机抽取若干份</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>已安排</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>已签署</translation>
    </message>
    <message>
        <source>due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 by lot</source>
        <translation>随机抽 %1 份</translation>
    </message>
    <message>
        <source>1 of every %1</source>
        <translation>每 %1 份取一份</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>Write days between 1 and %1 with commas, for example 3,30.</source>
        <translation>请填写 1 到 %1 之间的天数，用逗号分隔，例如 3,30。</translation>
    </message>
    <message>
        <source>Warranty of %1 ends on %2</source>
        <translation>%1 的保修于 %2 到期</translation>
    </message>
    <message>
        <source>%1 (%2) ends on %3</source>
        <translation>%1（%2）于 %3 到期</translation>
    </message>
    <message>
        <source>Periodic call of the group %1</source>
        <translation>客户分组“%1”的定期回访</translation>
    </message>
    <message>
        <source>This task does not exist.</source>
        <translation>此任务不存在。</translation>
    </message>
    <message>
        <source>The task was changed meanwhile. Look at it again.</source>
        <translation>任务已被他人修改，请重新查看。</translation>
    </message>
    <message>
        <source>Write down what came of it.</source>
        <translation>请填写处理结果。</translation>
    </message>
    <message>
        <source>The text is longer than 2000 characters.</source>
        <translation>文字超过 2000 字。</translation>
    </message>
    <message>
        <source>Choose a day that is still to come.</source>
        <translation>请选择今天或以后的日期。</translation>
    </message>
    <message>
        <source>%1 days after order %2: does everything work?</source>
        <translation>工单 %2 完成后第 %1 天：使用是否正常？</translation>
    </message>
    <message>
        <source>Low grades for order %1: find out why and make it good</source>
        <translation>工单 %1 评分偏低：了解原因并补救</translation>
    </message>
    <message>
        <source>After-care</source>
        <translation>售后关怀</translation>
    </message>
    <message>
        <source>Periodic call</source>
        <translation>定期回访</translation>
    </message>
    <message>
        <source>Low grade</source>
        <translation>低分</translation>
    </message>
    <message>
        <source>Package ends</source>
        <translation>套餐到期</translation>
    </message>
    <message>
        <source>Warranty ends</source>
        <translation>保修到期</translation>
    </message>
    <message>
        <source>Promised call</source>
        <translation>约好的电话</translation>
    </message>
</context>
<context>
    <name>CarryIn</name>
    <message>
        <source>Nothing of this order lies in the store.</source>
        <translation>此工单没有寄存在店内的物品。</translation>
    </message>
    <message>
        <source>Say where it lies now.</source>
        <translation>请填写现在的存放位置。</translation>
    </message>
    <message>
        <source>This is not the slip of order %1.</source>
        <translation>这不是工单 %1 的凭条。</translation>
    </message>
    <message>
        <source>Say how the person was identified.</source>
        <translation>请填写如何核实身份。</translation>
    </message>
    <message>
        <source>Say who took it.</source>
        <translation>请填写领取人。</translation>
    </message>
    <message>
        <source>against the slip</source>
        <translation>凭取件凭条</translation>
    </message>
    <message>
        <source>handed to %1, %2</source>
        <translation>交给 %1，%2</translation>
    </message>
</context>
<context>
    <name>ChangedMeanwhile</name>
    <message>
        <source>The record was changed meanwhile. Look at it again.</source>
        <translation>记录已被他人修改，请重新查看。</translation>
    </message>
    <message>
        <source>Somebody else changed this part meanwhile. It was read again; choose once more.</source>
        <translation>此备件刚被他人修改，已重新读取，请再选一次。</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. It was read again; check it and try again.</source>
        <translation>其他人刚修改过，已重新读取，请核对后再试。</translation>
    </message>
    <message>
        <source>The work on this order was recorded elsewhere meanwhile. It has been reloaded.</source>
        <translation>期间已在别处登记了这张工单的作业，现已重新载入。</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>At least one channel has to stay switched on.</source>
        <translation>至少要保留一个启用的渠道。</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>The table has no column &quot;comment&quot;.</source>
        <translation>表格中没有“comment”列。</translation>
    </message>
    <message>
        <source>The comment is empty.</source>
        <translation>评论内容为空。</translation>
    </message>
    <message>
        <source>1 is content, 0 is not; nothing else is known.</source>
        <translation>1 表示满意，0 表示不满意，其他无法识别。</translation>
    </message>
    <message>
        <source>A theme has at most %1 characters.</source>
        <translation>主题最多 %1 个字。</translation>
    </message>
    <message>
        <source>Contented</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Discontented</source>
        <translation>不满</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>中性</translation>
    </message>
</context>
<context>
    <name>ComplaintColumns</name>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>投诉内容</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>客户服务组</translation>
    </message>
</context>
<context>
    <name>Complaints</name>
    <message>
        <source>This complaint does not exist.</source>
        <translation>该投诉不存在。</translation>
    </message>
    <message>
        <source>The complaint was changed meanwhile. It has been reloaded; check it and try again.</source>
        <translation>该投诉已被他人修改，现已重新载入，请核对后再操作。</translation>
    </message>
    <message>
        <source>The text is longer than 2000 characters.</source>
        <translation>文字超过 2000 字。</translation>
    </message>
    <message>
        <source>Say what the customer complains about.</source>
        <translation>请填写客户投诉的内容。</translation>
    </message>
    <message>
        <source>Write down what was found out.</source>
        <translation>请填写调查结果。</translation>
    </message>
    <message>
        <source>Say whether the complaint is justified.</source>
        <translation>请选择投诉是否成立。</translation>
    </message>
    <message>
        <source>Write down what was offered to the customer.</source>
        <translation>请填写给客户的解决方案。</translation>
    </message>
    <message>
        <source>Say whether the customer accepted the remedy.</source>
        <translation>请选择客户是否接受解决方案。</translation>
    </message>
    <message>
        <source>Name the cause, so that it can be prevented.</source>
        <translation>请填写原因，以便预防再次发生。</translation>
    </message>
    <message>
        <source>This order does not exist.</source>
        <translation>该工单不存在。</translation>
    </message>
    <message>
        <source>Choose the customer or the order the complaint is about.</source>
        <translation>请选择投诉的客户或相关工单。</translation>
    </message>
    <message>
        <source>The moment of receipt lies in the future.</source>
        <translation>接到投诉的时间在将来。</translation>
    </message>
    <message>
        <source>Complaint %1 is closed and can no longer change.</source>
        <translation>投诉 %1 已结案，不能再修改。</translation>
    </message>
    <message>
        <source>Say why the level changes.</source>
        <translation>请填写调整等级的原因。</translation>
    </message>
    <message>
        <source>Choose who takes care of the complaint.</source>
        <translation>请选择投诉负责人。</translation>
    </message>
    <message>
        <source>There is no complaint with number %1.</source>
        <translation>没有编号为 %1 的投诉。</translation>
    </message>
    <message>
        <source>There is nothing new to keep yet.</source>
        <translation>还没有要保存的新内容。</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <source>Write down the number the complaint has there.</source>
        <translation>请填写对方的投诉编号。</translation>
    </message>
    <message>
        <source>Write down the day it was received there.</source>
        <translation>请填写主管部门收到的日期。</translation>
    </message>
    <message>
        <source>An amount is not negative.</source>
        <translation>金额不能为负。</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters.</source>
        <translation>文字超过 %1 字。</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Investigated</source>
        <translation>已调查</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>已提方案</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>not classified</source>
        <translation>未分类</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>请填写名称。</translation>
    </message>
    <message>
        <source>Between 1 and 366 working days.</source>
        <translation>请填 1 到 366 个工作日。</translation>
    </message>
    <message>
        <source>To us directly</source>
        <translation>直接投诉</translation>
    </message>
    <message>
        <source>12315</source>
        <translation>12315</translation>
    </message>
    <message>
        <source>Consumer association</source>
        <translation>消费者协会</translation>
    </message>
    <message>
        <source>Online platform</source>
        <translation>网络平台</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>媒体</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>This order does not exist.</source>
        <translation>该工单不存在。</translation>
    </message>
    <message>
        <source>Write who confirms.</source>
        <translation>请填写确认人。</translation>
    </message>
    <message>
        <source>Say why nobody can confirm.</source>
        <translation>请说明为何无人确认。</translation>
    </message>
    <message>
        <source>The signature is missing: sign in the field.</source>
        <translation>缺少签名：请在签名框内签字。</translation>
    </message>
    <message>
        <source>Enter the six digits on the customer&apos;s slip.</source>
        <translation>请输入客户凭单上的六位数字。</translation>
    </message>
    <message>
        <source>This is not the code of this order.</source>
        <translation>这不是本工单的确认码。</translation>
    </message>
    <message>
        <source>List what the customer gets back.</source>
        <translation>请列出交还客户的物品。</translation>
    </message>
    <message>
        <source>Say what failed, or why no test was needed.</source>
        <translation>请说明哪里不合格，或为何无需检测。</translation>
    </message>
    <message>
        <source>Say why the old parts stay here.</source>
        <translation>请说明旧件留店的原因。</translation>
    </message>
    <message>
        <source>Parts were exchanged: say what became of the old ones.</source>
        <translation>已更换配件：请说明旧件如何处理。</translation>
    </message>
    <message>
        <source>Write who received it.</source>
        <translation>请填写接收人。</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>姓名确认</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Code on the slip</source>
        <translation>凭单确认码</translation>
    </message>
    <message>
        <source>Nobody there</source>
        <translation>无人在场</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>By text message</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>By WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Test passed</source>
        <translation>检测合格</translation>
    </message>
    <message>
        <source>Test failed</source>
        <translation>检测不合格</translation>
    </message>
    <message>
        <source>No test needed</source>
        <translation>无需检测</translation>
    </message>
    <message>
        <source>No parts exchanged</source>
        <translation>未更换配件</translation>
    </message>
    <message>
        <source>Old parts returned</source>
        <translation>旧件已交还客户</translation>
    </message>
    <message>
        <source>Customer waived the old parts</source>
        <translation>客户放弃旧件</translation>
    </message>
    <message>
        <source>Old parts stay here</source>
        <translation>旧件留店</translation>
    </message>
    <message>
        <source>Write who was told the result.</source>
        <translation>请填写告知了谁。</translation>
    </message>
    <message>
        <source>The moment lies between the registration and now.</source>
        <translation>时间须在受理之后、现在之前。</translation>
    </message>
    <message>
        <source>The hand-over was recorded elsewhere meanwhile. It has been reloaded.</source>
        <translation>交付已在别处登记，已重新读取。</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>we have received your request for %1 and will get in touch with you.</source>
        <translation>我们已收到您的%1服务请求，将尽快与您联系。</translation>
    </message>
    <message>
        <source>your %1 is being looked at.</source>
        <translation>您的%1正在检测。</translation>
    </message>
    <message>
        <source>the quotation for your %1 is ready. Please tell us your decision.</source>
        <translation>您的%1报价已出，请告知您的决定。</translation>
    </message>
    <message>
        <source>our technician will come for your %1 on %2.</source>
        <translation>师傅将于 %2 上门处理您的%1。</translation>
    </message>
    <message>
        <source>a visit for your %1 is being arranged.</source>
        <translation>正在为您的%1安排上门。</translation>
    </message>
    <message>
        <source>our technician has arrived for your %1.</source>
        <translation>师傅已到达现场处理您的%1。</translation>
    </message>
    <message>
        <source>your %1 is in our workshop.</source>
        <translation>您的%1已送修。</translation>
    </message>
    <message>
        <source>the work on your %1 is waiting: %2.</source>
        <translation>您的%1处理暂停：%2。</translation>
    </message>
    <message>
        <source>the work on your %1 is finished.</source>
        <translation>您的%1已处理完毕。</translation>
    </message>
    <message>
        <source>the order for your %1 is closed. Thank you for your trust.</source>
        <translation>您的%1服务已结单，感谢您的信任。</translation>
    </message>
    <message>
        <source>the order for your %1 was cancelled.</source>
        <translation>您的%1服务单已取消。</translation>
    </message>
    <message>
        <source>Choose the customer.</source>
        <translation>请选择客户。</translation>
    </message>
    <message>
        <source>Say what was talked about.</source>
        <translation>请填写沟通内容。</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters.</source>
        <translation>文字超过 %1 字。</translation>
    </message>
    <message>
        <source>Say on which day it is due.</source>
        <translation>请填写到期日。</translation>
    </message>
    <message>
        <source>Say what has to be done on that day.</source>
        <translation>请填写当天要做什么。</translation>
    </message>
    <message>
        <source>The moment lies in the future.</source>
        <translation>时间晚于现在。</translation>
    </message>
    <message>
        <source>This contact does not exist.</source>
        <translation>此联系记录不存在。</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Dear %1, %2 Order %3.</source>
        <translation>尊敬的%1：%2工单号 %3。</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>到访</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>在线聊天</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>Progress message</source>
        <translation>进度通知</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>from the customer</source>
        <translation>客户来访</translation>
    </message>
    <message>
        <source>to the customer</source>
        <translation>联系客户</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系</translation>
    </message>
</context>
<context>
    <name>Contracts</name>
    <message>
        <source>Included visit %1 of %2, %3</source>
        <translation>含第 %1 次（共 %2 次），%3</translation>
    </message>
    <message>
        <source>Line %1: agreement %2 fixes %3 yuan for &quot;%4&quot;.</source>
        <translation>第 %1 行：协议 %2 约定“%4”为 %3 元。</translation>
    </message>
    <message>
        <source>%1: visit %2 of %3, %4 left</source>
        <translation>%1：第 %2 次（共 %3 次），剩余 %4 次</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Agreement %1 is no longer in force.</source>
        <translation>协议 %1 已不再有效。</translation>
    </message>
    <message>
        <source>Agreement %1 has been renewed already: %2.</source>
        <translation>协议 %1 已经续签：%2。</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Visits included</source>
        <translation>包含次数</translation>
    </message>
    <message>
        <source>Price of the agreement</source>
        <translation>协议价格</translation>
    </message>
    <message>
        <source>Version of the text</source>
        <translation>文本版本</translation>
    </message>
    <message>
        <source>This agreement does not exist.</source>
        <translation>该协议不存在。</translation>
    </message>
    <message>
        <source>The agreement was changed meanwhile. It has been reloaded; check it and try again.</source>
        <translation>协议在此期间已被修改，现已重新载入，请核对后再试。</translation>
    </message>
    <message>
        <source>The days lie between 1 and 365.</source>
        <translation>天数须在 1 至 365 之间。</translation>
    </message>
    <message>
        <source>Enter who signs.</source>
        <translation>请填写签署人。</translation>
    </message>
    <message>
        <source>The name is longer than 100 characters.</source>
        <translation>名称超过 100 字。</translation>
    </message>
    <message>
        <source>The signature is missing: sign in the field.</source>
        <translation>缺少签名：请在签名框内签字。</translation>
    </message>
    <message>
        <source>Enter the day on which the paper was signed.</source>
        <translation>请填写纸质协议的签署日期。</translation>
    </message>
    <message>
        <source>The agreement was issued only on %1.</source>
        <translation>协议 %1 才签发。</translation>
    </message>
    <message>
        <source>The day %1 lies in the future.</source>
        <translation>日期 %1 在将来。</translation>
    </message>
    <message>
        <source>Explain the emphasised terms to the customer first and tick it.</source>
        <translation>请先向客户说明加重显示的条款，再勾选。</translation>
    </message>
    <message>
        <source>Agreement %1 is signed already.</source>
        <translation>协议 %1 已经签署。</translation>
    </message>
    <message>
        <source>Say why the agreement ends.</source>
        <translation>请说明解除协议的原因。</translation>
    </message>
    <message>
        <source>The last day must lie within the term.</source>
        <translation>截止日须在协议期限内。</translation>
    </message>
    <message>
        <source>%1; %2 yuan given back</source>
        <translation>%1；退还 %2 元</translation>
    </message>
    <message>
        <source>Say why the sale is undone.</source>
        <translation>请说明撤销销售的原因。</translation>
    </message>
    <message>
        <source>%1 visits of agreement %2 are used: it can only be cancelled, with the rest given back.</source>
        <translation>协议 %2 已使用 %1 次：只能解除并退还剩余部分，不能撤销。</translation>
    </message>
    <message>
        <source>Undoing this sale is already waiting for approval.</source>
        <translation>这笔销售的撤销申请已在等待批准。</translation>
    </message>
    <message>
        <source>Nobody asked to undo this sale.</source>
        <translation>没有人申请撤销这笔销售。</translation>
    </message>
    <message>
        <source>Somebody else must approve what you asked for yourself.</source>
        <translation>自己申请的须由他人批准。</translation>
    </message>
    <message>
        <source>A visit was used meanwhile; the sale can no longer be undone.</source>
        <translation>期间已使用一次服务，不能再撤销这笔销售。</translation>
    </message>
    <message>
        <source>This order does not exist.</source>
        <translation>该工单不存在。</translation>
    </message>
    <message>
        <source>The order was changed meanwhile. It has been reloaded; check it and try again.</source>
        <translation>工单刚被修改，已重新载入，请核对后重试。</translation>
    </message>
    <message>
        <source>no agreement</source>
        <translation>无协议</translation>
    </message>
    <message>
        <source>This agreement belongs to another customer.</source>
        <translation>该协议属于其他客户。</translation>
    </message>
    <message>
        <source>This receipt does not exist.</source>
        <translation>该收据不存在。</translation>
    </message>
    <message>
        <source>The section on the scope of service is missing: put the field {{scope}} into it.</source>
        <translation>缺少服务范围：请放入字段 {{scope}}。</translation>
    </message>
    <message>
        <source>The section on response times is missing: insert the table of response times.</source>
        <translation>缺少服务时限：请插入服务时限表。</translation>
    </message>
    <message>
        <source>The section on fees is missing: insert the price list.</source>
        <translation>缺少费用标准：请插入价目表。</translation>
    </message>
    <message>
        <source>No term is emphasised: begin the lines on liability and exclusions with &quot;! &quot;.</source>
        <translation>没有加重显示的条款：责任和免责内容的行请以“! ”开头。</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;.</source>
        <translation>没有字段“%1”。</translation>
    </message>
    <message>
        <source>there is no list &quot;%1&quot;.</source>
        <translation>没有列表“%1”。</translation>
    </message>
    <message>
        <source>the list &quot;%1&quot; is closed but not open here.</source>
        <translation>列表“%1”在此结束，但没有开始。</translation>
    </message>
    <message>
        <source>the list &quot;%1&quot; is not closed.</source>
        <translation>列表“%1”没有结束。</translation>
    </message>
    <message>
        <source>a field is not complete: &quot;%1&quot;.</source>
        <translation>字段不完整：“%1”。</translation>
    </message>
    <message>
        <source>the mark %1 is not allowed.</source>
        <translation>不允许使用标记 %1。</translation>
    </message>
    <message>
        <source>markup or script does not belong into an agreement: &quot;%1&quot;.</source>
        <translation>协议中不能含有标记或脚本：“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is void by law: no party may reserve the only interpretation.</source>
        <translation>“%1”依法无效：任何一方不得保留单方解释权。</translation>
    </message>
    <message>
        <source>Service agreement</source>
        <translation>服务协议</translation>
    </message>
    <message>
        <source>Maintenance package</source>
        <translation>保养套餐</translation>
    </message>
    <message>
        <source>Extended warranty</source>
        <translation>延长保修</translation>
    </message>
    <message>
        <source>Value-added service</source>
        <translation>增值服务</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>手写笔</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>触摸</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>鼠标</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>纸质</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>The product needs a code.</source>
        <translation>商品需要代码。</translation>
    </message>
    <message>
        <source>The product needs a name.</source>
        <translation>商品需要名称。</translation>
    </message>
    <message>
        <source>The price may not be negative.</source>
        <translation>单价不能为负数。</translation>
    </message>
    <message>
        <source>The term lies between 1 and 120 months.</source>
        <translation>期限须在 1 至 120 个月之间。</translation>
    </message>
    <message>
        <source>The visits lie between 0 and 999.</source>
        <translation>次数须在 0 至 999 之间。</translation>
    </message>
    <message>
        <source>A maintenance package includes at least one visit.</source>
        <translation>保养套餐至少包含一次服务。</translation>
    </message>
    <message>
        <source>Say what is done or covered, one item a line.</source>
        <translation>请写明包含的服务或保障，每行一项。</translation>
    </message>
    <message>
        <source>The last day of sale lies before the first one.</source>
        <translation>销售截止日早于起始日。</translation>
    </message>
    <message>
        <source>Store: name</source>
        <translation>门店：名称</translation>
    </message>
    <message>
        <source>Store: code</source>
        <translation>门店：代码</translation>
    </message>
    <message>
        <source>Store: address</source>
        <translation>门店：地址</translation>
    </message>
    <message>
        <source>Store: hotline</source>
        <translation>门店：服务热线</translation>
    </message>
    <message>
        <source>Customer: name</source>
        <translation>客户：姓名</translation>
    </message>
    <message>
        <source>Customer: phone</source>
        <translation>客户：电话</translation>
    </message>
    <message>
        <source>Customer: address</source>
        <translation>客户：地址</translation>
    </message>
    <message>
        <source>Product: category</source>
        <translation>产品：品类</translation>
    </message>
    <message>
        <source>Product: brand</source>
        <translation>产品：品牌</translation>
    </message>
    <message>
        <source>Product: model</source>
        <translation>产品：型号</translation>
    </message>
    <message>
        <source>Product: serial number</source>
        <translation>产品：序列号</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>工单号</translation>
    </message>
    <message>
        <source>Agreement: number</source>
        <translation>协议：编号</translation>
    </message>
    <message>
        <source>Agreement: first day</source>
        <translation>协议：起始日</translation>
    </message>
    <message>
        <source>Agreement: last day</source>
        <translation>协议：截止日</translation>
    </message>
    <message>
        <source>Agreement: price</source>
        <translation>协议：价格</translation>
    </message>
    <message>
        <source>Agreement: price in words</source>
        <translation>协议：大写金额</translation>
    </message>
    <message>
        <source>Agreement: day of issue</source>
        <translation>协议：签发日期</translation>
    </message>
    <message>
        <source>Agreement: issued by</source>
        <translation>协议：经办人</translation>
    </message>
    <message>
        <source>Price list: in force from</source>
        <translation>价目表：执行日期</translation>
    </message>
    <message>
        <source>Package: name</source>
        <translation>套餐：名称</translation>
    </message>
    <message>
        <source>Package: visits included</source>
        <translation>套餐：包含次数</translation>
    </message>
    <message>
        <source>Scope of service (mandatory)</source>
        <translation>服务范围（必备）</translation>
    </message>
    <message>
        <source>Table of response times (mandatory)</source>
        <translation>服务时限表（必备）</translation>
    </message>
    <message>
        <source>Price list (mandatory)</source>
        <translation>价目表（必备）</translation>
    </message>
    <message>
        <source>There is a product with this code already.</source>
        <translation>已有使用此代码的商品。</translation>
    </message>
    <message>
        <source>The product was changed meanwhile. It has been reloaded; check it and try again.</source>
        <translation>商品在此期间已被修改，现已重新载入，请核对后再试。</translation>
    </message>
    <message>
        <source>Choose a product.</source>
        <translation>请选择商品。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not for sale today.</source>
        <translation>“%1”今天不在销售期内。</translation>
    </message>
    <message>
        <source>An extended warranty belongs to one product: choose it.</source>
        <translation>延长保修须对应一件产品：请选择产品。</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot; for the contract.</source>
        <translation>没有用于该合约的模板“%1”。</translation>
    </message>
    <message>
        <source>The order belongs to another customer.</source>
        <translation>该工单属于其他客户。</translation>
    </message>
    <message>
        <source>Contract %1</source>
        <translation>合约 %1</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>截止日期早于起始日期。</translation>
    </message>
</context>
<context>
    <name>Costs</name>
    <message>
        <source>This order does not exist.</source>
        <translation>该工单不存在。</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>人工费</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>运输</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>第三方</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Other costs</source>
        <translation>其他成本</translation>
    </message>
    <message>
        <source>Own staff</source>
        <translation>自有人员</translation>
    </message>
    <message>
        <source>Online service</source>
        <translation>在线服务</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>远程</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区服务</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>已索赔</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>已支付</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>%1 has no grade with a rate on %2: give the rate.</source>
        <translation>%1 在 %2 没有对应级别的工时费率：请填写费率。</translation>
    </message>
    <message>
        <source>No rate for a kilometre is set: give the rate.</source>
        <translation>未设置每公里费率：请填写费率。</translation>
    </message>
    <message>
        <source>The quantity must be greater than zero.</source>
        <translation>数量必须大于零。</translation>
    </message>
    <message>
        <source>The rate may not be negative.</source>
        <translation>费率不能为负。</translation>
    </message>
    <message>
        <source>Way to the customer</source>
        <translation>上门路程</translation>
    </message>
    <message>
        <source>Say what it was, in at most 100 characters.</source>
        <translation>请说明是什么费用，最多 100 个字符。</translation>
    </message>
    <message>
        <source>This came with a part: bring the part back instead.</source>
        <translation>该成本来自领用的备件：请办理备件退回。</translation>
    </message>
    <message>
        <source>Say why it is taken back.</source>
        <translation>请说明作废原因。</translation>
    </message>
    <message>
        <source>The maker was asked for it already.</source>
        <translation>已向厂家索赔过。</translation>
    </message>
    <message>
        <source>Say who is asked.</source>
        <translation>请说明向谁索赔。</translation>
    </message>
    <message>
        <source>The amount must be greater than zero.</source>
        <translation>金额必须大于零。</translation>
    </message>
    <message>
        <source>More than nothing and at most what was claimed.</source>
        <translation>金额须大于零且不超过索赔额。</translation>
    </message>
    <message>
        <source>Say why the maker refused.</source>
        <translation>请说明厂家拒绝的原因。</translation>
    </message>
    <message>
        <source>The grade needs a code.</source>
        <translation>请填写级别代码。</translation>
    </message>
    <message>
        <source>Say from which day on.</source>
        <translation>请填写起始日期。</translation>
    </message>
    <message>
        <source>A budget may not be negative.</source>
        <translation>预算不能为负。</translation>
    </message>
    <message>
        <source>The order is closed; append an amendment instead.</source>
        <translation>工单已关闭；请改用追加更正。</translation>
    </message>
    <message>
        <source>Mobile service</source>
        <translation>流动服务车</translation>
    </message>
    <message>
        <source>In the store</source>
        <translation>到店服务</translation>
    </message>
    <message>
        <source>A goal may not be negative.</source>
        <translation>目标不能为负数。</translation>
    </message>
</context>
<context>
    <name>CounterSale</name>
    <message>
        <source>This sale does not exist.</source>
        <translation>没有这笔销售。</translation>
    </message>
    <message>
        <source>At most 100 characters.</source>
        <translation>最多 100 个字符。</translation>
    </message>
    <message>
        <source>The price may not be negative.</source>
        <translation>单价不能为负数。</translation>
    </message>
    <message>
        <source>%1 is sold for %2 yuan: only a manager may sell it for less.</source>
        <translation>%1 售价为 %2 元：低于此价须由店长出售。</translation>
    </message>
    <message>
        <source>The parts of %1 came back already.</source>
        <translation>%1 的配件已经退回。</translation>
    </message>
    <message>
        <source>Say why the parts come back.</source>
        <translation>请填写退回原因。</translation>
    </message>
    <message>
        <source>Money is given back with the consent of a manager.</source>
        <translation>退款须经店长同意。</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The file is neither UTF-8 nor GB18030 text, or it was cut off inside a character.</source>
        <translation>文件既不是 UTF-8 也不是 GB18030 文本，或在字符中间被截断。</translation>
    </message>
    <message>
        <source>The file has more than %1 rows.</source>
        <translation>文件超过 %1 行。</translation>
    </message>
    <message>
        <source>Line %1: the quotation mark that opens here is never closed. The file seems to be cut off.</source>
        <translation>第 %1 行：此处开始的引号没有结束，文件可能不完整。</translation>
    </message>
    <message>
        <source>Line %1: a field is longer than %2 characters.</source>
        <translation>第 %1 行：有字段超过 %2 个字符。</translation>
    </message>
    <message>
        <source>Line %1: more than %2 columns.</source>
        <translation>第 %1 行：超过 %2 列。</translation>
    </message>
    <message>
        <source>This is an old Excel file or one with a password. Save it as .xlsx without a password, or as CSV.</source>
        <translation>这是旧版 Excel 文件或设有密码，请另存为不带密码的 .xlsx，或存为 CSV。</translation>
    </message>
</context>
<context>
    <name>Ctl</name>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>选项 --%1 不带值。</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>选项 --%1 需要一个值。</translation>
    </message>
    <message>
        <source>%1 has no option --%2.</source>
        <translation>%1 没有选项 --%2。</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation>%1 需要 %2。</translation>
    </message>
    <message>
        <source>%1 does not take &quot;%2&quot;.</source>
        <translation>%1 不接受“%2”。</translation>
    </message>
    <message>
        <source>The store&apos;s file; otherwise SANBAO_DB, otherwise the usual place.</source>
        <translation>门店文件；否则用 SANBAO_DB，再否则用默认位置。</translation>
    </message>
    <message>
        <source>Who is acting: a login of the store.</source>
        <translation>操作人：门店的登录名。</translation>
    </message>
    <message>
        <source>Language of the messages: zh_CN or en.</source>
        <translation>提示语言：zh_CN 或 en。</translation>
    </message>
    <message>
        <source>One JSON document on standard output and nothing else.</source>
        <translation>标准输出只有一个 JSON 文档。</translation>
    </message>
    <message>
        <source>This help; with a command, the help of the command.</source>
        <translation>显示本帮助；带命令时显示该命令的帮助。</translation>
    </message>
    <message>
        <source>The version of the program.</source>
        <translation>程序版本。</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>读取行数</translation>
    </message>
    <message>
        <source>Rows imported</source>
        <translation>导入行数</translation>
    </message>
    <message>
        <source>New orders</source>
        <translation>新工单</translation>
    </message>
    <message>
        <source>Rows imported before</source>
        <translation>以前导入过的行数</translation>
    </message>
    <message>
        <source>Rows refused</source>
        <translation>拒绝行数</translation>
    </message>
    <message>
        <source>Line %1, %2 &quot;%3&quot;: %4</source>
        <translation>第 %1 行，%2“%3”：%4</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>无法读取文件 %1。</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>匹配依据</translation>
    </message>
    <message>
        <source>Turns an event log, one row an event, into work orders with their timelines.</source>
        <translation>把事件日志（一行一个事件）变成带时间线的工单。</translation>
    </message>
    <message>
        <source>What the columns and events of the log mean.</source>
        <translation>日志各列和事件的含义。</translation>
    </message>
    <message>
        <source>Check everything, keep nothing.</source>
        <translation>只检查，不保存。</translation>
    </message>
    <message>
        <source>The mapping: {&quot;columns&quot;:{&quot;order&quot;:&quot;ticket&quot;,&quot;event&quot;:&quot;activity&quot;,&quot;at&quot;:&quot;timestamp&quot;},&quot;events&quot;:{&quot;Opened&quot;:&quot;registered&quot;},&quot;other&quot;:&quot;note&quot;}</source>
        <translation>映射：{&quot;columns&quot;:{&quot;order&quot;:&quot;ticket&quot;,&quot;event&quot;:&quot;activity&quot;,&quot;at&quot;:&quot;timestamp&quot;},&quot;events&quot;:{&quot;Opened&quot;:&quot;registered&quot;},&quot;other&quot;:&quot;note&quot;}</translation>
    </message>
    <message>
        <source>Columns: order, event and at are needed; actor, customer, product, service_level, phone, category, type, channel, serial, fault and technician may be given.</source>
        <translation>列：order、event 和 at 必填；actor、customer、product、service_level、phone、category、type、channel、serial、fault 和 technician 选填。</translation>
    </message>
    <message>
        <source>Meanings of events: %1</source>
        <translation>事件含义：%1</translation>
    </message>
    <message>
        <source>The one search box: phone, name, pinyin, serial, number.</source>
        <translation>统一搜索：电话、姓名、拼音、序列号、单号。</translation>
    </message>
    <message>
        <source>At most so many of each kind, 8 when left out.</source>
        <translation>每类最多条数，不填则为 8。</translation>
    </message>
    <message>
        <source>The audit trail was tampered with: row %1 does not fit the one before.</source>
        <translation>审计记录被改动：第 %1 行与前一行不衔接。</translation>
    </message>
    <message>
        <source>The monthly sums behind the figures differ from a recount.</source>
        <translation>指标的月度汇总与重新统计不一致。</translation>
    </message>
    <message>
        <source>The file is sound; %1 audit entries.</source>
        <translation>文件完好；审计记录 %1 条。</translation>
    </message>
    <message>
        <source>%1 entries, unbroken. Head: %2</source>
        <translation>共 %1 条，链条完整。末端：%2</translation>
    </message>
    <message>
        <source>Backup written and verified: %1</source>
        <translation>备份已写入并校验：%1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>建立时间</translation>
    </message>
    <message>
        <source>Integrity of the file, references between rows, and the audit trail.</source>
        <translation>文件完整性、行间引用和审计记录。</translation>
    </message>
    <message>
        <source>Read every page, and recount the figures.</source>
        <translation>读取每一页并重新统计指标。</translation>
    </message>
    <message>
        <source>Checks that no row of the audit trail was changed or removed.</source>
        <translation>检查审计记录是否有行被改动或删除。</translation>
    </message>
    <message>
        <source>The audit trail as CSV.</source>
        <translation>审计记录导出为 CSV。</translation>
    </message>
    <message>
        <source>The file to write; standard output when left out.</source>
        <translation>要写入的文件；省略时输出到标准输出。</translation>
    </message>
    <message>
        <source>Copies the store and verifies the copy.</source>
        <translation>复制门店文件并校验副本。</translation>
    </message>
    <message>
        <source>The copies beside the store&apos;s file.</source>
        <translation>门店文件旁的备份。</translation>
    </message>
    <message>
        <source>Opens a copy and checks it like the store itself.</source>
        <translation>打开一个备份，像检查门店文件一样检查它。</translation>
    </message>
    <message>
        <source>--%1 does not know &quot;%2&quot;. Possible: %3.</source>
        <translation>--%1 不能取“%2”。可选：%3。</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>暂定</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>已用时</translation>
    </message>
    <message>
        <source>Elapsed with pauses</source>
        <translation>已用时（含暂停）</translation>
    </message>
    <message>
        <source>First day of the period.</source>
        <translation>周期的第一天。</translation>
    </message>
    <message>
        <source>Last day of the period.</source>
        <translation>周期的最后一天。</translation>
    </message>
    <message>
        <source>What was known at that moment; now when left out.</source>
        <translation>以该时刻已知的情况为准；省略时为现在。</translation>
    </message>
    <message>
        <source>Minutes of opening hours, or around the clock.</source>
        <translation>营业时间分钟，或全天分钟。</translation>
    </message>
    <message>
        <source>One group of figures for each.</source>
        <translation>每组一份指标。</translation>
    </message>
    <message>
        <source>Only these figures.</source>
        <translation>只要这些指标。</translation>
    </message>
    <message>
        <source>Which side of the figure.</source>
        <translation>指标的哪一侧。</translation>
    </message>
    <message>
        <source>Figures: %1</source>
        <translation>指标：%1</translation>
    </message>
    <message>
        <source>The figures of a period.</source>
        <translation>一个周期的指标。</translation>
    </message>
    <message>
        <source>The numbers of what one figure counts.</source>
        <translation>一个指标背后的单号。</translation>
    </message>
    <message>
        <source>Amounts in Chinese banking numerals.</source>
        <translation>金额的中文大写。</translation>
    </message>
    <message>
        <source>When a promise is due, and how much of it has passed.</source>
        <translation>承诺何时到期，已用去多少时间。</translation>
    </message>
    <message>
        <source>The document: {&quot;calendar&quot;:…,&quot;start&quot;:…,&quot;target_minutes&quot;:…,&quot;pauses&quot;:[…],&quot;until&quot;:…}; a file name of - reads standard input.</source>
        <translation>文档：{&quot;calendar&quot;:…,&quot;start&quot;:…,&quot;target_minutes&quot;:…,&quot;pauses&quot;:[…],&quot;until&quot;:…}；文件名为 - 时读取标准输入。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障现象</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>应付</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>There is no user with the login &quot;%1&quot;.</source>
        <translation>没有登录名为“%1”的用户。</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>下次到期</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not possible now (state: %2). Possible: %3.</source>
        <translation>当前不能执行“%1”（状态：%2）。可选：%3。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Only orders that are not finished.</source>
        <translation>只列未结束的工单。</translation>
    </message>
    <message>
        <source>Only finished orders.</source>
        <translation>只列已结束的工单。</translation>
    </message>
    <message>
        <source>Only open orders with a missed clock.</source>
        <translation>只列未结束且已超时的工单。</translation>
    </message>
    <message>
        <source>Only orders in this state.</source>
        <translation>只列此状态的工单。</translation>
    </message>
    <message>
        <source>Only this type of service.</source>
        <translation>只列此服务类型。</translation>
    </message>
    <message>
        <source>Only orders of this technician.</source>
        <translation>只列这位师傅的工单。</translation>
    </message>
    <message>
        <source>Registered on this day or later.</source>
        <translation>此日或更晚登记。</translation>
    </message>
    <message>
        <source>Registered on this day or earlier.</source>
        <translation>此日或更早登记。</translation>
    </message>
    <message>
        <source>At most so many; as a table 50 when left out.</source>
        <translation>最多条数，以表格输出时不填则为 50。</translation>
    </message>
    <message>
        <source>Logs one repair request as the intake page does.</source>
        <translation>登记一条报修，与受理页面相同。</translation>
    </message>
    <message>
        <source>The request: {&quot;customer&quot;:{&quot;name&quot;,&quot;phone&quot;,&quot;address&quot;},&quot;product&quot;:{&quot;category&quot;,&quot;brand&quot;,&quot;model&quot;,&quot;serial&quot;,&quot;invoiced&quot;,&quot;installed&quot;},&quot;fault&quot;,&quot;type&quot;,&quot;channel&quot;,&quot;priority&quot;,&quot;note&quot;}; phone, category and fault are needed. A file name of - reads standard input.</source>
        <translation>受理文档：{&quot;customer&quot;:{&quot;name&quot;,&quot;phone&quot;,&quot;address&quot;},&quot;product&quot;:{&quot;category&quot;,&quot;brand&quot;,&quot;model&quot;,&quot;serial&quot;,&quot;invoiced&quot;,&quot;installed&quot;},&quot;fault&quot;,&quot;type&quot;,&quot;channel&quot;,&quot;priority&quot;,&quot;note&quot;}；电话、品类和故障必填。文件名为 - 时读取标准输入。</translation>
    </message>
    <message>
        <source>One order with timeline, promises, parts and fees.</source>
        <translation>一张工单的时间线、承诺、配件和费用。</translation>
    </message>
    <message>
        <source>Orders, the newest first.</source>
        <translation>工单，最新的在前。</translation>
    </message>
    <message>
        <source>One step in the life of an order.</source>
        <translation>工单生命周期中的一步。</translation>
    </message>
    <message>
        <source>When it happened; now when left out.</source>
        <translation>发生时间；省略时为现在。</translation>
    </message>
    <message>
        <source>Words for the timeline.</source>
        <translation>写入时间线的文字。</translation>
    </message>
    <message>
        <source>A fact of the step; may be given several times.</source>
        <translation>该步骤的一项内容，可多次给出。</translation>
    </message>
    <message>
        <source>Events: %1</source>
        <translation>事件：%1</translation>
    </message>
    <message>
        <source>Keys of --set: %1</source>
        <translation>--set 的键：%1</translation>
    </message>
    <message>
        <source>The store is in use, so the print is not noted on the order&apos;s timeline.</source>
        <translation>门店文件正在使用，这次打印未记入工单时间线。</translation>
    </message>
    <message>
        <source>There is no paper &quot;%1&quot;. Possible: %2.</source>
        <translation>没有单据“%1”。可选：%2。</translation>
    </message>
    <message>
        <source>There is no paper size &quot;%1&quot;. Possible: %2.</source>
        <translation>没有纸张规格“%1”。可选：%2。</translation>
    </message>
    <message>
        <source>Writes a paper as a PDF file.</source>
        <translation>把单据写成 PDF 文件。</translation>
    </message>
    <message>
        <source>Size of the paper; the usual one when left out.</source>
        <translation>纸张规格；省略时用常用规格。</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>要写入的文件。</translation>
    </message>
    <message>
        <source>The store %1 is ready: %2</source>
        <translation>门店 %1 已就绪：%2</translation>
    </message>
    <message>
        <source>%1 orders were written to %2.</source>
        <translation>已将 %1 张工单写入 %2。</translation>
    </message>
    <message>
        <source>--to: the day %1 lies in the future.</source>
        <translation>--to：%1 是未来的日期。</translation>
    </message>
    <message>
        <source>Writing the demo</source>
        <translation>正在写入演示数据</translation>
    </message>
    <message>
        <source>Creates a store&apos;s file with a starter profile.</source>
        <translation>用初始方案新建门店文件。</translation>
    </message>
    <message>
        <source>What the store repairs; generic when left out.</source>
        <translation>门店维修的产品；省略时为 generic。</translation>
    </message>
    <message>
        <source>1 to 8 letters or digits; part of every number.</source>
        <translation>1 至 8 个字母或数字，每个单号都会带上。</translation>
    </message>
    <message>
        <source>Name of the store, as on its papers.</source>
        <translation>门店名称，印在单据上。</translation>
    </message>
    <message>
        <source>Open on every day; otherwise on official working days.</source>
        <translation>每天营业；否则按法定工作日。</translation>
    </message>
    <message>
        <source>Fills an empty store with a believable history; makes the file when it is missing.</source>
        <translation>向空门店文件填入一段真实可信的历史；文件不存在则新建。</translation>
    </message>
    <message>
        <source>Number of orders, 600 when left out.</source>
        <translation>工单数量，省略时为 600。</translation>
    </message>
    <message>
        <source>The same seed and end give the same history.</source>
        <translation>种子和截止日相同，历史就相同。</translation>
    </message>
    <message>
        <source>Last day of the history, today when left out.</source>
        <translation>历史的最后一天，不填则为今天。</translation>
    </message>
    <message>
        <source>What a new store repairs; appliance when left out.</source>
        <translation>新门店维修的产品；省略时为 appliance。</translation>
    </message>
    <message>
        <source>An internal error occurred.</source>
        <translation>发生内部错误。</translation>
    </message>
    <message>
        <source>%1 is not a JSON document: %2 at byte %3.</source>
        <translation>%1 不是有效的 JSON 文档：%2（第 %3 字节）。</translation>
    </message>
    <message>
        <source>%1 must hold a JSON object.</source>
        <translation>%1 须包含一个 JSON 对象。</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[选项]</translation>
    </message>
    <message>
        <source>sanbaoctl works on a store&apos;s file without a window.</source>
        <translation>sanbaoctl 不开窗口处理门店文件。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>每个命令都有的选项：</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 refused or failed (the reason is on standard error), 2 wrong usage.</source>
        <translation>退出码：0 完成，1 被拒绝或失败（原因见标准错误），2 用法错误。</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>哪个命令？</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>Commands: %1</source>
        <translation>命令：%1</translation>
    </message>
    <message>
        <source>--locale knows zh_CN and en.</source>
        <translation>--locale 可用 zh_CN 和 en。</translation>
    </message>
    <message>
        <source>--set needs KEY=VALUE, not &quot;%1&quot;.</source>
        <translation>--set 须写成 KEY=VALUE，而不是“%1”。</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot;. Possible: %2.</source>
        <translation>没有键“%1”。可选：%2。</translation>
    </message>
    <message>
        <source>%1 does not understand &quot;%2&quot;.</source>
        <translation>%1 无法识别“%2”。</translation>
    </message>
    <message>
        <source>%1 does not know &quot;%2&quot;. Possible: %3.</source>
        <translation>%1 中没有“%2”。可选：%3。</translation>
    </message>
    <message>
        <source>There is no active user &quot;%1&quot;.</source>
        <translation>没有启用的用户“%1”。</translation>
    </message>
    <message>
        <source>There is no fault code &quot;%1&quot; for this category.</source>
        <translation>该品类没有故障代码“%1”。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a moment that exists; write it as 2026-03-02T09:05.</source>
        <translation>%1：“%2”不是有效时刻，请写成 2026-03-02T09:05。</translation>
    </message>
    <message>
        <source>A payment may not be negative.</source>
        <translation>付款金额不能为负。</translation>
    </message>
    <message>
        <source>The option --%1 is needed: a day such as 2026-03-02.</source>
        <translation>需要选项 --%1：日期，例如 2026-03-02。</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; is not a day that exists; write it as 2026-03-02.</source>
        <translation>--%1：“%2”不是有效日期，请写成 2026-03-02。</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; is not a moment that exists; write it as 2026-03-02T09:05.</source>
        <translation>--%1：“%2”不是有效时刻，请写成 2026-03-02T09:05。</translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3.</source>
        <translation>--%1 须为 %2 到 %3 之间的整数。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Weights of factors from pairwise judgements, with their consistency.</source>
        <translation>由两两比较判断求各因素权重，并给出一致性。</translation>
    </message>
    <message>
        <source>The document: {&quot;items&quot;:[…],&quot;matrix&quot;:[[1,&quot;1/3&quot;],[3,1]]}, or &quot;experts&quot;:[matrix,…].</source>
        <translation>文档格式：{&quot;items&quot;:[…],&quot;matrix&quot;:[[1,&quot;1/3&quot;],[3,1]]}，或 &quot;experts&quot;:[矩阵,…]。</translation>
    </message>
    <message>
        <source>A fuzzy comprehensive evaluation of shares or counts of answers.</source>
        <translation>对答卷占比或计数做模糊综合评价。</translation>
    </message>
    <message>
        <source>The document: {&quot;weights&quot;:[…],&quot;membership&quot;:[[…]] or &quot;counts&quot;:[[…]],&quot;scores&quot;:[…],&quot;operator&quot;:&quot;product-sum&quot;}.</source>
        <translation>文档格式：{&quot;weights&quot;:[…],&quot;membership&quot;:[[…]] 或 &quot;counts&quot;:[[…]],&quot;scores&quot;:[…],&quot;operator&quot;:&quot;product-sum&quot;}。</translation>
    </message>
    <message>
        <source>Limits and signals of a control chart.</source>
        <translation>控制图的控制限与信号。</translation>
    </message>
    <message>
        <source>The document: {&quot;chart&quot;:&quot;p&quot; or &quot;u&quot;,&quot;counts&quot;:[…],&quot;sizes&quot;:[…]}, {&quot;chart&quot;:&quot;g&quot;,&quot;gaps&quot;:[…]} or {&quot;chart&quot;:&quot;ewma&quot;,&quot;values&quot;:[…]}.</source>
        <translation>文档格式：{&quot;chart&quot;:&quot;p&quot; 或 &quot;u&quot;,&quot;counts&quot;:[…],&quot;sizes&quot;:[…]}，{&quot;chart&quot;:&quot;g&quot;,&quot;gaps&quot;:[…]} 或 {&quot;chart&quot;:&quot;ewma&quot;,&quot;values&quot;:[…]}。</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>fewer than 10 answers: insufficient</source>
        <translation>答卷不足 10 份，样本不足</translation>
    </message>
    <message>
        <source>The fuzzy comprehensive evaluation of the answers of a period.</source>
        <translation>对一段时间内的答卷做模糊综合评价。</translation>
    </message>
    <message>
        <source>How weights and answers are combined; product-sum, the weighted mean, when left out.</source>
        <translation>权重与答卷的合成方式；省略时为 product-sum（加权平均）。</translation>
    </message>
    <message>
        <source>NUMBER is the order&apos;s number, for agreements the agreement&apos;s, for the archive and the product label a serial number, for a policy its code; papers of the whole store have none.</source>
        <translation>NUMBER 为工单号；协议用协议号；档案和产品标签用机身号；政策用其编号；全店性单据不需要编号。</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务类型</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已兑现</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Share kept</source>
        <translation>达成率</translation>
    </message>
    <message>
        <source>no cause given</source>
        <translation>未注明原因</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>故障原因</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Due before</source>
        <translation>原到期时间</translation>
    </message>
    <message>
        <source>Due after</source>
        <translation>新到期时间</translation>
    </message>
    <message>
        <source>State before</source>
        <translation>原结果</translation>
    </message>
    <message>
        <source>State after</source>
        <translation>新结果</translation>
    </message>
    <message>
        <source>There is no promise &quot;%1&quot;.</source>
        <translation>没有承诺类型“%1”。</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>服务层次</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Average an order</source>
        <translation>单均收入</translation>
    </message>
    <message>
        <source>With value-added services</source>
        <translation>含增值服务的比例</translation>
    </message>
    <message>
        <source>Apply the present targets too, not only the calendar.</source>
        <translation>除日历外，同时套用当前时限标准。</translation>
    </message>
    <message>
        <source>Closed orders too.</source>
        <translation>包括已关闭的工单。</translation>
    </message>
    <message>
        <source>Write the new times; without it they are only shown.</source>
        <translation>写入新的时间；不加此项只显示。</translation>
    </message>
    <message>
        <source>Promises kept and missed, causes, contacts out of hours.</source>
        <translation>承诺达成与超时、原因、时段外请求。</translation>
    </message>
    <message>
        <source>Requests without an answer, the most urgent first.</source>
        <translation>未响应的请求，最紧急的在前。</translation>
    </message>
    <message>
        <source>Old and new due times after a correction of rules or calendar.</source>
        <translation>规则或日历更正后新旧到期时间对照。</translation>
    </message>
    <message>
        <source>Why a promise was missed.</source>
        <translation>承诺超时的原因。</translation>
    </message>
    <message>
        <source>More about it.</source>
        <translation>补充说明。</translation>
    </message>
    <message>
        <source>Revenue by tier and item of the price list.</source>
        <translation>按服务层次和项目统计收入。</translation>
    </message>
    <message>
        <source>There is no way of paying &quot;%1&quot;.</source>
        <translation>没有付款方式“%1”。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应有</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>清点</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>--counted wants METHOD=AMOUNT, not &quot;%1&quot;.</source>
        <translation>--counted 应写成 方式=金额，而不是“%1”。</translation>
    </message>
    <message>
        <source>Order %1 has no quotation yet.</source>
        <translation>工单 %1 还没有报价单。</translation>
    </message>
    <message>
        <source>How much.</source>
        <translation>金额。</translation>
    </message>
    <message>
        <source>Way of paying; cash when left out.</source>
        <translation>付款方式；省略时为现金。</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>原因。</translation>
    </message>
    <message>
        <source>Today when left out.</source>
        <translation>省略时为今天。</translation>
    </message>
    <message>
        <source>Takes a deposit for an order.</source>
        <translation>为工单收取预收款。</translation>
    </message>
    <message>
        <source>Gives money back.</source>
        <translation>办理退款。</translation>
    </message>
    <message>
        <source>The manager who approved it.</source>
        <translation>批准的店长。</translation>
    </message>
    <message>
        <source>Voids a receipt; its number stays.</source>
        <translation>作废收据，号码保留。</translation>
    </message>
    <message>
        <source>The cash sheet of a day.</source>
        <translation>某天的收银日结单。</translation>
    </message>
    <message>
        <source>Closes a cash day.</source>
        <translation>收银日结。</translation>
    </message>
    <message>
        <source>What was counted; may be given several times.</source>
        <translation>清点金额，可多次给出。</translation>
    </message>
    <message>
        <source>Note on the sheet.</source>
        <translation>日结备注。</translation>
    </message>
    <message>
        <source>Issues a quotation from the fees of an order.</source>
        <translation>按工单费用出具报价单。</translation>
    </message>
    <message>
        <source>Last day it holds.</source>
        <translation>有效期最后一天。</translation>
    </message>
    <message>
        <source>Records the customer&apos;s answer to the quotation.</source>
        <translation>登记客户对报价的答复。</translation>
    </message>
    <message>
        <source>Who answered.</source>
        <translation>答复人。</translation>
    </message>
    <message>
        <source>How.</source>
        <translation>方式。</translation>
    </message>
    <message>
        <source>When; now when left out.</source>
        <translation>时间；省略时为现在。</translation>
    </message>
    <message>
        <source>The customer does not agree.</source>
        <translation>客户不同意。</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>保修</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>The customer pays</source>
        <translation>客户应付</translation>
    </message>
    <message>
        <source>Whether a product is covered, until when, by which rule, and what the customer may ask for.</source>
        <translation>产品是否在保、至何日、依据哪条规则、客户可要求什么。</translation>
    </message>
    <message>
        <source>The document: {&quot;category&quot;:…,&quot;brand&quot;:…,&quot;region&quot;:…,&quot;invoiced&quot;:DAY,&quot;delivered&quot;:DAY,&quot;installed&quot;:DAY,&quot;exchanged&quot;:DAY,&quot;repairs&quot;:[{&quot;in&quot;:DAY,&quot;out&quot;:DAY}],&quot;on&quot;:DAY,&quot;part&quot;:…,&quot;rules&quot;:[…]}; without rules the shipped ones count.</source>
        <translation>文档格式：{&quot;category&quot;:…,&quot;brand&quot;:…,&quot;region&quot;:…,&quot;invoiced&quot;:DAY,&quot;delivered&quot;:DAY,&quot;installed&quot;:DAY,&quot;exchanged&quot;:DAY,&quot;repairs&quot;:[{&quot;in&quot;:DAY,&quot;out&quot;:DAY}],&quot;on&quot;:DAY,&quot;part&quot;:…,&quot;rules&quot;:[…]}；不给 rules 时用内置规则。</translation>
    </message>
    <message>
        <source>Takes in requests received elsewhere, one row a request, as the intake page does.</source>
        <translation>导入其他渠道收到的报修，每行一单，与受理页面相同。</translation>
    </message>
    <message>
        <source>Takes in comments, one a row: columns comment, positive (1 or 0) and category.</source>
        <translation>读入评论，每行一条：列为 comment、positive（1 或 0）和 category。</translation>
    </message>
    <message>
        <source>The monthly review as one PDF file.</source>
        <translation>把月度评审输出为一个 PDF 文件。</translation>
    </message>
    <message>
        <source>The month of the review.</source>
        <translation>评审的月份。</translation>
    </message>
    <message>
        <source>Takes in parts from a table, one row a part; known numbers are left as they are.</source>
        <translation>导入配件表，一行一个配件；已有的编号保持不变。</translation>
    </message>
    <message>
        <source>What the columns of the table hold.</source>
        <translation>表中各列的含义。</translation>
    </message>
    <message>
        <source>The mapping: {&quot;columns&quot;:{&quot;code&quot;:&quot;No&quot;,&quot;name&quot;:&quot;Name&quot;}}; unit, price, tracking (none, batch, serial) and supplier (his number) may be given.</source>
        <translation>映射：{&quot;columns&quot;:{&quot;code&quot;:&quot;No&quot;,&quot;name&quot;:&quot;Name&quot;}}；还可给出 unit、price、tracking（none、batch、serial）和 supplier（供应商编号）。</translation>
    </message>
    <message>
        <source>Takes in finished work of another system, one row an order.</source>
        <translation>导入其他系统已完成的工单，每行一张。</translation>
    </message>
    <message>
        <source>What the columns and cells of the table mean.</source>
        <translation>表格的列和单元格各是什么意思。</translation>
    </message>
    <message>
        <source>The mapping: {&quot;columns&quot;:{&quot;order&quot;:&quot;id&quot;,&quot;registered&quot;:&quot;date&quot;,&quot;category&quot;:&quot;kind&quot;,&quot;result&quot;:&quot;status&quot;},&quot;categories&quot;:{&quot;Laptop&quot;:&quot;computer&quot;},&quot;other_category&quot;:&quot;other&quot;,&quot;results&quot;:{&quot;Done&quot;:&quot;fixed&quot;}}</source>
        <translation>映射：{&quot;columns&quot;:{&quot;order&quot;:&quot;id&quot;,&quot;registered&quot;:&quot;date&quot;,&quot;category&quot;:&quot;kind&quot;,&quot;result&quot;:&quot;status&quot;},&quot;categories&quot;:{&quot;Laptop&quot;:&quot;computer&quot;},&quot;other_category&quot;:&quot;other&quot;,&quot;results&quot;:{&quot;Done&quot;:&quot;fixed&quot;}}</translation>
    </message>
    <message>
        <source>Columns: order, registered, category and result are needed; resolved, brand, model, serial, fault, customer, phone and technician may be given. Outcomes: the result codes, open, cancelled; other_result for what is not listed.</source>
        <translation>列：必须有 order、registered、category 和 result；可以有 resolved、brand、model、serial、fault、customer、phone 和 technician。结果：结果代码、open、cancelled；未列出的用 other_result。</translation>
    </message>
    <message>
        <source>On two levels: {&quot;factors&quot;:[{&quot;weight&quot;:0.6,&quot;weights&quot;:[…],&quot;counts&quot;:[[…]]},…],&quot;scores&quot;:[…]}.</source>
        <translation>两级评价：{&quot;factors&quot;:[{&quot;weight&quot;:0.6,&quot;weights&quot;:[…],&quot;counts&quot;:[[…]]},…],&quot;scores&quot;:[…]}。</translation>
    </message>
    <message>
        <source>Rows written</source>
        <translation>写出行数</translation>
    </message>
    <message>
        <source>Writes the orders, customers, surveys, complaints or figures of a period to a file.</source>
        <translation>把一段时间内的工单、客户、回访、投诉或指标导出为文件。</translation>
    </message>
    <message>
        <source>Why names, phones and addresses are needed; without it they come masked.</source>
        <translation>需要姓名、电话、地址的原因；不填则脱敏导出。</translation>
    </message>
</context>
<context>
    <name>CustomerLists</name>
    <message>
        <source>Order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障现象</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>then: %1 (%2)</source>
        <translation>下一步：%1（%2）</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>This customer does not exist.</source>
        <translation>该客户不存在。</translation>
    </message>
    <message>
        <source>More than %1 numbers cannot be kept.</source>
        <translation>最多保存 %1 个号码。</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters.</source>
        <translation>文字超过 %1 字。</translation>
    </message>
    <message>
        <source>There is no such number.</source>
        <translation>没有这个号码。</translation>
    </message>
    <message>
        <source>Choose another customer.</source>
        <translation>请选择另一位客户。</translation>
    </message>
    <message>
        <source>The group needs a name.</source>
        <translation>请填写分组名称。</translation>
    </message>
    <message>
        <source>There is a group of this name already.</source>
        <translation>已有同名分组。</translation>
    </message>
    <message>
        <source>A discount lies between 0 and 100 percent.</source>
        <translation>折扣应在 0 到 100% 之间。</translation>
    </message>
    <message>
        <source>The interval lies between 0 and 60 months.</source>
        <translation>间隔应在 0 到 60 个月之间。</translation>
    </message>
    <message>
        <source>The group was changed meanwhile. Look at it again.</source>
        <translation>分组已被他人修改，请重新查看。</translation>
    </message>
    <message>
        <source>Say how many points are earned or spent.</source>
        <translation>请填写增加或使用的积分。</translation>
    </message>
    <message>
        <source>Only %1 points are there to spend.</source>
        <translation>可用积分只有 %1 分。</translation>
    </message>
    <message>
        <source>Say what the points are for.</source>
        <translation>请填写积分事由。</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>亲属</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Ordinary customer</source>
        <translation>普通客户</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已废止</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未询问</translation>
    </message>
    <message>
        <source>This merge was taken back already.</source>
        <translation>此合并已撤销。</translation>
    </message>
    <message>
        <source>A merge can be taken back on the same day only.</source>
        <translation>合并只能在当天撤销。</translation>
    </message>
    <message>
        <source>Something that was moved belongs to another customer now. Correct the records by hand.</source>
        <translation>合并后的部分记录已转到别的客户名下，请手工更正。</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>h</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>d</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>n</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>分子</translation>
    </message>
    <message>
        <source>Lower bound</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Upper bound</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>暂定</translation>
    </message>
    <message>
        <source>Numerator %1, denominator %2</source>
        <translation>分子 %1，分母 %2</translation>
    </message>
    <message>
        <source>Mean %1</source>
        <translation>平均 %1</translation>
    </message>
    <message>
        <source>Median %1, P90 %2</source>
        <translation>中位数 %1，P90 %2</translation>
    </message>
    <message>
        <source>Answers %1, promoters minus detractors %2</source>
        <translation>答卷 %1 份，推荐者减贬损者 %2</translation>
    </message>
    <message>
        <source>Median age %1</source>
        <translation>积压时长中位数 %1</translation>
    </message>
    <message>
        <source>Mean grade %1 of 5</source>
        <translation>平均 %1 分（满分 5 分）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 位中 %1 位</translation>
    </message>
    <message>
        <source>%1 pts</source>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>No data in this period.</source>
        <translation>本期没有数据。</translation>
    </message>
    <message>
        <source>95 % interval %1</source>
        <translation>95 % 区间 %1</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>Period before: %1 (n %2)</source>
        <translation>上期：%1（n %2）</translation>
    </message>
    <message>
        <source>Left out: %1 (cancelled before an answer, or consultations without work)</source>
        <translation>未计入：%1（答复前已取消，或未实施作业的咨询）</translation>
    </message>
    <message>
        <source>Not decided yet: %1</source>
        <translation>尚未定论：%1</translation>
    </message>
    <message>
        <source>Provisional: the window of this figure has not passed for every order.</source>
        <translation>暂定值：部分工单的观察期尚未结束。</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区间</translation>
    </message>
</context>
<context>
    <name>DashboardDesk</name>
    <message>
        <source>Leave at least one figure or chart switched on.</source>
        <translation>至少保留一个指标或图表。</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>A row behind the figures cannot be read. Recount them.</source>
        <translation>指标的一条明细无法读取，请重新统计。</translation>
    </message>
    <message>
        <source>The file %1 already exists.</source>
        <translation>文件 %1 已存在。</translation>
    </message>
    <message>
        <source>The store file cannot be written. Nothing was saved.</source>
        <translation>门店文件不可写，未保存任何内容。</translation>
    </message>
    <message>
        <source>The file %1 does not exist.</source>
        <translation>文件 %1 不存在。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Choose a folder you may write to, or ask the administrator for the right.</source>
        <translation>文件夹 %1 不可写。请选择可写的文件夹，或请管理员授权。</translation>
    </message>
    <message>
        <source>The file %1 cannot be locked: its folder refuses the lock file.</source>
        <translation>无法锁定文件 %1：所在文件夹不允许建立锁文件。</translation>
    </message>
    <message>
        <source>The file %1 is in use by %2 (process %3 on %4). Close it there first.</source>
        <translation>文件 %1 正被 %2 使用（%4 上的进程 %3）。请先在那里关闭。</translation>
    </message>
    <message>
        <source>The file %1 is in use by another program. Close it there first.</source>
        <translation>文件 %1 正被另一个程序使用。请先在那里关闭它。</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation>无法打开文件 %1。</translation>
    </message>
    <message>
        <source>The file %1 is not a store file, or it is damaged.</source>
        <translation>文件 %1 不是门店文件，或已损坏。</translation>
    </message>
    <message>
        <source>The file %1 lies where write-ahead logging is impossible, for example on a network drive. Move it to a local disk.</source>
        <translation>文件 %1 所在位置不支持预写日志（例如网络盘），请移到本地磁盘。</translation>
    </message>
    <message>
        <source>The backup failed.</source>
        <translation>备份失败。</translation>
    </message>
    <message>
        <source>The backup could not be verified and was discarded.</source>
        <translation>备份未通过验证，已丢弃。</translation>
    </message>
    <message>
        <source>The backup cannot be renamed to %1.</source>
        <translation>备份无法改名为 %1。</translation>
    </message>
    <message>
        <source>The copy has another schema than the original.</source>
        <translation>副本的结构版本与原文件不一致。</translation>
    </message>
    <message>
        <source>Row %1 of %2 points to a missing row of %3.</source>
        <translation>%2 的第 %1 行指向 %3 中不存在的行。</translation>
    </message>
    <message>
        <source>The file %1 is a database of another program.</source>
        <translation>文件 %1 是其他程序的数据库。</translation>
    </message>
    <message>
        <source>The file %1 was made by a newer version of this program (schema %2, this program knows %3). It was not touched. Install the newer version to open it.</source>
        <translation>文件 %1 由更新版本的程序建立（结构版本 %2，本程序支持到 %3），未做任何改动。请安装新版本后打开。</translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation>文件 %1 是空的。</translation>
    </message>
    <message>
        <source>The file %1 was made by an older version. Open it once in the workstation to upgrade it.</source>
        <translation>文件 %1 由旧版本建立，请先在工作站中打开一次完成升级。</translation>
    </message>
    <message>
        <source>The upgrade would leave dangling references.</source>
        <translation>升级会留下悬空引用。</translation>
    </message>
    <message>
        <source>The store file could not be upgraded. It is unchanged.</source>
        <translation>门店文件升级失败，文件未改动。</translation>
    </message>
    <message>
        <source>The store file is busy. Nothing was saved; try again.</source>
        <translation>门店文件正忙，未保存任何内容，请重试。</translation>
    </message>
    <message>
        <source>The disk reported an error. Nothing was saved.</source>
        <translation>磁盘报告错误，未保存任何内容。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved.</source>
        <translation>磁盘已满，未保存任何内容。</translation>
    </message>
    <message>
        <source>The store file is damaged. Restore the last verified backup.</source>
        <translation>门店文件已损坏，请恢复最近一次已验证的备份。</translation>
    </message>
    <message>
        <source>Another record already uses this value. Nothing was saved.</source>
        <translation>该值已被其他记录使用，未保存任何内容。</translation>
    </message>
    <message>
        <source>The change breaks a rule of the store file. Nothing was saved.</source>
        <translation>该修改违反门店文件的规则，未保存任何内容。</translation>
    </message>
    <message>
        <source>An internal error occurred. Nothing was saved.</source>
        <translation>发生内部错误，未保存任何内容。</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>A demo needs at least one order.</source>
        <translation>演示数据至少要有一张工单。</translation>
    </message>
    <message>
        <source>This store already has %1 orders. A demo goes into an empty store only.</source>
        <translation>门店已有 %1 张工单，演示数据只能写入空门店。</translation>
    </message>
    <message>
        <source>The store has no product categories.</source>
        <translation>门店没有产品品类。</translation>
    </message>
</context>
<context>
    <name>DeskColumns</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Customer / product</source>
        <translation>客户 / 产品</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>师傅</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>第 %1 次尝试</translation>
    </message>
    <message>
        <source>paused · %1</source>
        <translation>暂停 · %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation>要谈的事</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
</context>
<context>
    <name>Dispatch</name>
    <message>
        <source>agreed %1</source>
        <translation>已约 %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>There is no such technician.</source>
        <translation>没有这位师傅。</translation>
    </message>
    <message>
        <source>A day sheet is named by login and day, such as tech1@2026-03-02.</source>
        <translation>当日派工单用登录名和日期表示，例如 tech1@2026-03-02。</translation>
    </message>
    <message>
        <source>This order does not exist.</source>
        <translation>该工单不存在。</translation>
    </message>
    <message>
        <source>somebody changed the order</source>
        <translation>有人改动了这张工单</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>有人</translation>
    </message>
    <message>
        <source>Not done, because meanwhile — %1. The board shows the order as it is now.</source>
        <translation>没有执行，因为期间——%1。派工板已显示工单的最新情况。</translation>
    </message>
    <message>
        <source>Choose a technician who works here.</source>
        <translation>请选择本店在岗的师傅。</translation>
    </message>
    <message>
        <source>The visit ends before it begins.</source>
        <translation>上门的结束时间早于开始时间。</translation>
    </message>
    <message>
        <source>Work on this order has begun (%1); it stays with its technician.</source>
        <translation>这张工单已开始处理（%1），仍由原师傅负责。</translation>
    </message>
    <message>
        <source>The agreed hours end before they begin.</source>
        <translation>约定时段的结束早于开始。</translation>
    </message>
    <message>
        <source>Say with whom the hours were agreed.</source>
        <translation>请写明与谁约定的时间。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Tier 1 basic</source>
        <translation>一级 初级</translation>
    </message>
    <message>
        <source>Tier 2 trained</source>
        <translation>二级 熟练</translation>
    </message>
    <message>
        <source>Tier 3 expert</source>
        <translation>三级 专家</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>合作方</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>knows the product</source>
        <translation>会修这类产品</translation>
    </message>
    <message>
        <source>not trained on the product</source>
        <translation>没有这类产品的技能</translation>
    </message>
    <message>
        <source>tier fits</source>
        <translation>等级合适</translation>
    </message>
    <message>
        <source>tier %1 is too low</source>
        <translation>等级 %1 偏低</translation>
    </message>
    <message>
        <source>tier %1 is more than needed</source>
        <translation>等级 %1 高于所需</translation>
    </message>
    <message>
        <source>covers the area</source>
        <translation>在负责片区内</translation>
    </message>
    <message>
        <source>outside his areas</source>
        <translation>不在负责片区</translation>
    </message>
    <message>
        <source>day %1 % planned</source>
        <translation>当天已排 %1 %</translation>
    </message>
    <message>
        <source>free in %1</source>
        <translation>%1后有空</translation>
    </message>
    <message>
        <source>%1 after the promise</source>
        <translation>晚于承诺 %1</translation>
    </message>
    <message>
        <source>partner provider</source>
        <translation>合作服务商</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>overlaps another visit</source>
        <translation>与另一次上门重叠</translation>
    </message>
    <message>
        <source>the technician is away</source>
        <translation>师傅不在岗</translation>
    </message>
    <message>
        <source>the fault asks for a higher tier</source>
        <translation>故障需要更高等级的师傅</translation>
    </message>
    <message>
        <source>outside the opening hours</source>
        <translation>在营业时间之外</translation>
    </message>
    <message>
        <source>outside the hours agreed with the customer</source>
        <translation>不在与客户约定的时段内</translation>
    </message>
    <message>
        <source>begins after the promised time</source>
        <translation>晚于承诺时间</translation>
    </message>
    <message>
        <source>vehicle or tool planned elsewhere</source>
        <translation>车辆或工具已安排给别的工单</translation>
    </message>
    <message>
        <source>more than his day holds</source>
        <translation>超出师傅当天的工时</translation>
    </message>
    <message>
        <source>Write the name of the partner.</source>
        <translation>请填写合作方姓名。</translation>
    </message>
    <message>
        <source>Write the company of the partner.</source>
        <translation>请填写合作方公司。</translation>
    </message>
    <message>
        <source>The tier is 1, 2 or 3.</source>
        <translation>等级为 1、2 或 3。</translation>
    </message>
    <message>
        <source>A day holds 30 to 1440 minutes.</source>
        <translation>每天工时为 30 到 1440 分钟。</translation>
    </message>
    <message>
        <source>This was changed meanwhile. It has been reloaded; check it and try again.</source>
        <translation>期间已被他人修改，现已重新载入，请核对后再试。</translation>
    </message>
    <message>
        <source>The absence ends before it begins.</source>
        <translation>缺勤的结束早于开始。</translation>
    </message>
    <message>
        <source>There is one of this name already.</source>
        <translation>已有同名的车辆或工具。</translation>
    </message>
    <message>
        <source>Name the vehicle or tool.</source>
        <translation>请填写车辆或工具的名称。</translation>
    </message>
    <message>
        <source>service point %1</source>
        <translation>服务点 %1</translation>
    </message>
    <message>
        <source>another service point looks after the district</source>
        <translation>该区域由其他服务点负责</translation>
    </message>
    <message>
        <source>Not done, because meanwhile %1 was planned at the same time (%2). Plan the pool again.</source>
        <translation>未执行：期间 %1 已排在同一时间（%2）。请重新排派工池。</translation>
    </message>
    <message>
        <source>has the parts with him: %1</source>
        <translation>随车已有配件：%1</translation>
    </message>
    <message>
        <source>fetches parts from the store: %1</source>
        <translation>需到店取配件：%1</translation>
    </message>
    <message>
        <source>parts lie in another van: %1</source>
        <translation>配件在他人车上：%1</translation>
    </message>
    <message>
        <source>parts are missing: %1</source>
        <translation>缺配件：%1</translation>
    </message>
</context>
<context>
    <name>DocumentRenderer</name>
    <message>
        <source>The PDF could not be made.</source>
        <translation>无法生成 PDF 文件。</translation>
    </message>
    <message>
        <source>The printer does not answer. Nothing was printed.</source>
        <translation>打印机没有响应，没有打印任何内容。</translation>
    </message>
    <message>
        <source>The printer reported an error. The paper may be incomplete.</source>
        <translation>打印机报告出错，纸上的内容可能不完整。</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>□ The conspicuous terms above have been explained to me.</source>
        <translation>□ 以上加粗提示条款已向本人说明，本人已阅读并理解。</translation>
    </message>
    <message>
        <source>Issued %1</source>
        <translation>开具时间 %1</translation>
    </message>
    <message>
        <source>Customer (signature, date)</source>
        <translation>客户（签字、日期）</translation>
    </message>
    <message>
        <source>For the store (seal, date)</source>
        <translation>门店（盖章、日期）</translation>
    </message>
    <message>
        <source>Text fingerprint %1</source>
        <translation>文本指纹 %1</translation>
    </message>
    <message>
        <source>Customer copy</source>
        <translation>客户联</translation>
    </message>
    <message>
        <source>Store copy</source>
        <translation>存根联</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>购机日期</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>送货日期</translation>
    </message>
    <message>
        <source>Installed on</source>
        <translation>安装日期</translation>
    </message>
    <message>
        <source>Exchanged on</source>
        <translation>换机日期</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>保修</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Reported fault</source>
        <translation>报修故障</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>故障原因</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>处理措施</translation>
    </message>
    <message>
        <source>Parts used</source>
        <translation>更换配件</translation>
    </message>
    <message>
        <source>Days: %1</source>
        <translation>共 %1 天</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>其中等待 %1 天</translation>
    </message>
    <message>
        <source>No service yet</source>
        <translation>暂无服务记录</translation>
    </message>
    <message>
        <source>No. and order</source>
        <translation>序号及工单</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>送修与返还</translation>
    </message>
    <message>
        <source>Fault and treatment</source>
        <translation>故障与处理</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>师傅</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>保养计划</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Last done</source>
        <translation>上次保养</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>下次到期</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 个月</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Maintenance plan</source>
        <translation>保养计划</translation>
    </message>
    <message>
        <source>Service log</source>
        <translation>服务记录</translation>
    </message>
    <message>
        <source>Store seal</source>
        <translation>门店（盖章）</translation>
    </message>
    <message>
        <source>Service finished</source>
        <translation>服务完成</translation>
    </message>
    <message>
        <source>Please tick one box in each line. Leave a line empty if you cannot say.</source>
        <translation>请在每一行勾选一项；无法评价的可以留空。</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>评价项目</translation>
    </message>
    <message>
        <source>How likely are you to recommend us to friends? 0 = not at all, 10 = certainly</source>
        <translation>您有多大可能把我们推荐给亲友？0 = 完全不可能，10 = 一定会</translation>
    </message>
    <message>
        <source>What should we do better?</source>
        <translation>您希望我们改进什么？</translation>
    </message>
    <message>
        <source>Customer&apos;s signature</source>
        <translation>客户签字</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Intake slip</source>
        <translation>服务受理单</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>Settlement list</source>
        <translation>服务结算单</translation>
    </message>
    <message>
        <source>Service agreement</source>
        <translation>服务协议</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Service and maintenance record</source>
        <translation>产品维修保养档案</translation>
    </message>
    <message>
        <source>Dispatch slip</source>
        <translation>派工单</translation>
    </message>
    <message>
        <source>Progress slip</source>
        <translation>服务进度单</translation>
    </message>
    <message>
        <source>Satisfaction survey</source>
        <translation>服务满意度调查表</translation>
    </message>
    <message>
        <source>%1 waived: %2</source>
        <translation>减免 %1：%2</translation>
    </message>
    <message>
        <source>No charges</source>
        <translation>无收费项目</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>List amount</source>
        <translation>原价</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>减免</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Total (yuan)</source>
        <translation>合计（元）</translation>
    </message>
    <message>
        <source>Type of service</source>
        <translation>服务类型</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Items and charges</source>
        <translation>收费明细</translation>
    </message>
    <message>
        <source>Amount in words</source>
        <translation>金额大写</translation>
    </message>
    <message>
        <source>I have checked the items and charges above.</source>
        <translation>以上项目及费用已核对无误，同意结算。</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Reprint no. %1</source>
        <translation>补打 第 %1 次</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>工单号</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>Payee&apos;s seal or signature</source>
        <translation>收款单位（盖章）</translation>
    </message>
    <message>
        <source>Accounting copy</source>
        <translation>财务联</translation>
    </message>
    <message>
        <source>Received through</source>
        <translation>受理渠道</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Time allowed</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>最迟时间</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>实际时间</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>达成情况</translation>
    </message>
    <message>
        <source>Promised times</source>
        <translation>服务承诺</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>受理时间 %1</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>预约时间</translation>
    </message>
    <message>
        <source>Wished time</source>
        <translation>期望时间</translation>
    </message>
    <message>
        <source>Condition and accessories</source>
        <translation>外观及随机附件</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>服务须知</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>到场时间</translation>
    </message>
    <message>
        <source>Resolved at</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>Diagnosed cause</source>
        <translation>初步诊断</translation>
    </message>
    <message>
        <source>Confirmed cause</source>
        <translation>确认原因</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>确认人</translation>
    </message>
    <message>
        <source>Work carried out</source>
        <translation>服务过程</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Fault grade</source>
        <translation>故障等级</translation>
    </message>
    <message>
        <source>Number in the source system</source>
        <translation>原系统单号</translation>
    </message>
    <message>
        <source>Technician&apos;s signature</source>
        <translation>服务人员签字</translation>
    </message>
    <message>
        <source>Finished at</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>Cause found</source>
        <translation>故障原因</translation>
    </message>
    <message>
        <source>Old parts</source>
        <translation>旧件处理</translation>
    </message>
    <message>
        <source>□ returned to the customer   □ left with us</source>
        <translation>□ 已交还客户   □ 客户同意留存本店</translation>
    </message>
    <message>
        <source>Customer&apos;s rating</source>
        <translation>客户评分</translation>
    </message>
    <message>
        <source>To be filled in on site</source>
        <translation>现场填写</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>后续环节</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>后续安排</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1，至 %2</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>打印于 %1</translation>
    </message>
    <message>
        <source>Printed %1 by %2</source>
        <translation>%2 打印于 %1</translation>
    </message>
    <message>
        <source>Workshop copy</source>
        <translation>技术联</translation>
    </message>
    <message>
        <source>Service hotline %1</source>
        <translation>服务热线 %1</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>编号 %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>List of orders</source>
        <translation>工单列表</translation>
    </message>
    <message>
        <source>Our service promise</source>
        <translation>服务承诺</translation>
    </message>
    <message>
        <source>Service standards</source>
        <translation>服务标准</translation>
    </message>
    <message>
        <source>Service catalogue and price list</source>
        <translation>服务项目与价目表</translation>
    </message>
    <message>
        <source>Complaint procedure</source>
        <translation>投诉处理程序</translation>
    </message>
    <message>
        <source>Service process</source>
        <translation>服务流程</translation>
    </message>
    <message>
        <source>Duties by process step</source>
        <translation>岗位职责表</translation>
    </message>
    <message>
        <source>After-sales service plan</source>
        <translation>售后服务计划书</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Order label</source>
        <translation>工单标签</translation>
    </message>
    <message>
        <source>Product label</source>
        <translation>产品标签</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>热线</translation>
    </message>
    <message>
        <source>Issued by %1 · as of %2</source>
        <translation>发布单位：%1 · 截至 %2</translation>
    </message>
    <message>
        <source>Nothing is promised yet.</source>
        <translation>尚未设置承诺。</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>every order</source>
        <translation>全部工单</translation>
    </message>
    <message>
        <source>No warranty terms are set.</source>
        <translation>尚未设置保修期。</translation>
    </message>
    <message>
        <source>Whole unit</source>
        <translation>整机</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Which complaints</source>
        <translation>投诉范围</translation>
    </message>
    <message>
        <source>Answered within</source>
        <translation>答复时限</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Goes on to</source>
        <translation>升级至</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>Complaints are taken at the counter.</source>
        <translation>可在柜台投诉。</translation>
    </message>
    <message>
        <source>Complaints are taken at the counter and on the hotline %1.</source>
        <translation>可在柜台或拨打服务热线 %1 投诉。</translation>
    </message>
    <message>
        <source>The price list is empty.</source>
        <translation>价目表是空的。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Item and what is done for it</source>
        <translation>项目与内容</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>per</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Price (yuan)</source>
        <translation>价款（元）</translation>
    </message>
    <message>
        <source>free of charge: %1</source>
        <translation>免费：%1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>可办理的步骤</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>When we come and when it is done</source>
        <translation>上门与完成时限</translation>
    </message>
    <message>
        <source>Business time: %1</source>
        <translation>营业时间：%1</translation>
    </message>
    <message>
        <source>If you are not satisfied</source>
        <translation>如果您不满意</translation>
    </message>
    <message>
        <source>%1: answered within %2 days</source>
        <translation>%1：%2 天内答复</translation>
    </message>
    <message>
        <source>These are the times the program holds every order to. The row that says most about an order decides.</source>
        <translation>以下时限即系统对每张工单执行的时限；条件最具体的一行优先。</translation>
    </message>
    <message>
        <source>Price list version %1, in force from %2</source>
        <translation>价目表第 %1 版，自 %2 起执行</translation>
    </message>
    <message>
        <source>Nothing is charged that does not stand on this list or was not agreed to beforehand. An itemised list is handed out before payment.</source>
        <translation>不收取未列入本表或未事先同意的费用；付款前出具逐项结算单。</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>处理过程</translation>
    </message>
    <message>
        <source>1. The complaint is logged with its level and its limit; the customer hears the number.</source>
        <translation>1. 登记投诉，定级别和时限，把投诉编号告知顾客。</translation>
    </message>
    <message>
        <source>2. The owner confirms receipt, looks into it and writes down what was found.</source>
        <translation>2. 责任人告知顾客已受理，调查并写明结果。</translation>
    </message>
    <message>
        <source>3. A remedy is offered; the customer says whether he accepts it.</source>
        <translation>3. 提出解决方案，征求顾客是否接受。</translation>
    </message>
    <message>
        <source>4. What is late or not accepted goes on to the next level.</source>
        <translation>4. 逾期或顾客不接受的，升级处理。</translation>
    </message>
    <message>
        <source>5. The cause is named before the complaint is closed, so that it can be prevented.</source>
        <translation>5. 结案前写明原因，以防再次发生。</translation>
    </message>
    <message>
        <source>Whoever is not satisfied with the outcome may turn to the consumer association or call 12315.</source>
        <translation>对处理结果不满意的，可向消费者协会或拨打 12315 反映。</translation>
    </message>
    <message>
        <source>● may and has to do it when it is needed   – not part of the role</source>
        <translation>● 需要时由该岗位办理   – 不属于该岗位</translation>
    </message>
    <message>
        <source>1. Scope</source>
        <translation>一、服务范围</translation>
    </message>
    <message>
        <source>2. Policies in force</source>
        <translation>二、现行政策</translation>
    </message>
    <message>
        <source>No policy is published.</source>
        <translation>尚未发布政策。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>3. Process</source>
        <translation>三、服务流程</translation>
    </message>
    <message>
        <source>4. Team</source>
        <translation>四、人员</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>5. Targets</source>
        <translation>五、服务时限</translation>
    </message>
    <message>
        <source>6. Complaints</source>
        <translation>六、投诉处理</translation>
    </message>
    <message>
        <source>7. Charges</source>
        <translation>七、收费</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>发布单位</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>失效日期</translation>
    </message>
    <message>
        <source>To be reviewed on</source>
        <translation>复审日期</translation>
    </message>
    <message>
        <source>Changed against the version before</source>
        <translation>与上一版的差别</translation>
    </message>
    <message>
        <source>Withdrawn on %1</source>
        <translation>已于 %1 废止</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>报价单</translation>
    </message>
    <message>
        <source>Deposit or refund voucher</source>
        <translation>预收/退款凭证</translation>
    </message>
    <message>
        <source>Cash sheet</source>
        <translation>收银日结单</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>抹零</translation>
    </message>
    <message>
        <source>Deposit used</source>
        <translation>已抵预收款</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>答复人</translation>
    </message>
    <message>
        <source>Way of the answer</source>
        <translation>答复方式</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>答复时间</translation>
    </message>
    <message>
        <source>Deposit receipt</source>
        <translation>预收款收据</translation>
    </message>
    <message>
        <source>Refund voucher</source>
        <translation>退款凭证</translation>
    </message>
    <message>
        <source>Issued %1, valid until %2</source>
        <translation>%1 出具，有效期至 %2</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>已修订</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障现象</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格依据</translation>
    </message>
    <message>
        <source>Chargeable work starts only after your consent.</source>
        <translation>收费项目须经您同意后才会施工。</translation>
    </message>
    <message>
        <source>If more becomes necessary, you get a revised quotation first.</source>
        <translation>如需增加费用，会先给您新的报价。</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>For receipt</source>
        <translation>对应收据</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Void because</source>
        <translation>作废原因</translation>
    </message>
    <message>
        <source>No money changed hands</source>
        <translation>没有收付款</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应有</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>清点</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>No receipts</source>
        <translation>没有收据</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Void: %1</source>
        <translation>作废：%1</translation>
    </message>
    <message>
        <source>Closed %1 by %2</source>
        <translation>%1 由 %2 日结</translation>
    </message>
    <message>
        <source>Not closed yet</source>
        <translation>尚未日结</translation>
    </message>
    <message>
        <source>Money by method</source>
        <translation>按付款方式</translation>
    </message>
    <message>
        <source>Receipts of the day</source>
        <translation>当日收据</translation>
    </message>
    <message>
        <source>Audit trail ends with</source>
        <translation>审计链末尾</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>收银员</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>店长</translation>
    </message>
    <message>
        <source>Receipt for money given back</source>
        <translation>退款收据</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>合约编号</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Given back by</source>
        <translation>退款方式</translation>
    </message>
    <message>
        <source>Receipt of a contract</source>
        <translation>合约收据</translation>
    </message>
    <message>
        <source>Warranty basis</source>
        <translation>质保依据</translation>
    </message>
    <message>
        <source>The customer pays</source>
        <translation>客户应付</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>服务层次</translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <translation>计划分钟</translation>
    </message>
    <message>
        <source>No visit on this day</source>
        <translation>当天没有上门安排</translation>
    </message>
    <message>
        <source>Product and fault</source>
        <translation>产品与故障</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Dispatcher</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>当日派工单</translation>
    </message>
    <message>
        <source>Acknowledgement of a complaint</source>
        <translation>投诉受理告知书</translation>
    </message>
    <message>
        <source>Answer to a complaint</source>
        <translation>投诉处理答复书</translation>
    </message>
    <message>
        <source>Register of complaints</source>
        <translation>投诉台账</translation>
    </message>
    <message>
        <source>Satisfaction evaluation</source>
        <translation>满意度评价</translation>
    </message>
    <message>
        <source>Complaint %1 of %2</source>
        <translation>投诉 %1，%2</translation>
    </message>
    <message>
        <source>Dear customer,</source>
        <translation>尊敬的客户：</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <translation>尊敬的%1：</translation>
    </message>
    <message>
        <source>Came through</source>
        <translation>投诉来源</translation>
    </message>
    <message>
        <source>Your claim</source>
        <translation>您的诉求</translation>
    </message>
    <message>
        <source>You reach us on %1.</source>
        <translation>联系电话：%1。</translation>
    </message>
    <message>
        <source>Nobody answered in this period.</source>
        <translation>本期没有答卷。</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Vector</source>
        <translation>向量</translation>
    </message>
    <message>
        <source>B = W ∘ R</source>
        <translation>B = W ∘ R</translation>
    </message>
    <message>
        <source>B with sum 1</source>
        <translation>归一化 B</translation>
    </message>
    <message>
        <source>Points of the grade</source>
        <translation>等级分值</translation>
    </message>
    <message>
        <source>we have received your complaint and are looking into it. What we have written down is below; please tell us when something is missing or wrong.</source>
        <translation>您的投诉我们已收到并开始核查。以下是我们的记录，如有遗漏或差错请告诉我们。</translation>
    </message>
    <message>
        <source>You get our answer by %1. %2 takes care of it.</source>
        <translation>我们将在 %1 前给您答复，由%2负责处理。</translation>
    </message>
    <message>
        <source>we have looked into your complaint. This is our answer.</source>
        <translation>您的投诉我们已核查完毕，现答复如下。</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>调查情况</translation>
    </message>
    <message>
        <source>Our judgement</source>
        <translation>认定结论</translation>
    </message>
    <message>
        <source>What we offer</source>
        <translation>处理方案</translation>
    </message>
    <message>
        <source>If you do not agree, you may turn to the consumer association or to 12315, or go to court.</source>
        <translation>如有异议，您可以向消费者协会或 12315 反映，也可以依法提起诉讼。</translation>
    </message>
    <message>
        <source>□ I accept the offer.    □ I do not accept it.</source>
        <translation>□ 接受处理方案    □ 不接受</translation>
    </message>
    <message>
        <source>%1 to %2: %3 complaints, %4 open, %5 overdue</source>
        <translation>%1 至 %2：投诉 %3 件，未结 %4 件，超期 %5 件</translation>
    </message>
    <message>
        <source>No complaint was received.</source>
        <translation>本期没有投诉。</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>投诉内容</translation>
    </message>
    <message>
        <source>Age (days)</source>
        <translation>历时（天）</translation>
    </message>
    <message>
        <source>%1 to %2 · %3</source>
        <translation>%1 至 %2 · %3</translation>
    </message>
    <message>
        <source>Score of 100</source>
        <translation>百分制得分</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>没有数据</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>评价等级</translation>
    </message>
    <message>
        <source>1 Answers counted</source>
        <translation>一、答卷统计</translation>
    </message>
    <message>
        <source>2 Weights W</source>
        <translation>二、权重 W</translation>
    </message>
    <message>
        <source>3 Membership matrix R and scores</source>
        <translation>三、隶属度矩阵 R 与得分</translation>
    </message>
    <message>
        <source>4 Result B</source>
        <translation>四、评价结果 B</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>合成算子</translation>
    </message>
    <message>
        <source>Product quality, no part of the score</source>
        <translation>产品质量（不计入得分）</translation>
    </message>
    <message>
        <source>5 What to do</source>
        <translation>五、改进建议</translation>
    </message>
    <message>
        <source>No indicator lies below %1.</source>
        <translation>没有低于 %1 分的指标。</translation>
    </message>
    <message>
        <source>Suggested action</source>
        <translation>建议措施</translation>
    </message>
    <message>
        <source>Unanswered questions count for nothing. Intervals: Wilson 95 % for shares; for the net promoter score ±1.96 standard errors.</source>
        <translation>未回答的题目不计入。区间：比例用 Wilson 95 % 区间，净推荐值用 ±1.96 个标准误。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>n</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年同期</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>%1 (reported %2)</source>
        <translation>%1（上报 %2）</translation>
    </message>
    <message>
        <source>Nothing was written down.</source>
        <translation>没有记录。</translation>
    </message>
    <message>
        <source>Monthly service review %1</source>
        <translation>月度服务评审 %1</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <translation>%1 · 截至 %2</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Orders that went worst</source>
        <translation>最差的工单</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Breakdowns of the process</source>
        <translation>流程漏洞</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺什么</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议记录</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>行动项</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Owner of the store</source>
        <translation>店主</translation>
    </message>
    <message>
        <source>Head of the audit chain: %1</source>
        <translation>审计链首：%1</translation>
    </message>
    <message>
        <source>Day report %1</source>
        <translation>日报 %1</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完工</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Register of feedback</source>
        <translation>反馈登记表</translation>
    </message>
    <message>
        <source>Service proposal</source>
        <translation>服务方案</translation>
    </message>
    <message>
        <source>Hand-over record</source>
        <translation>交付记录</translation>
    </message>
    <message>
        <source>Process sheet</source>
        <translation>过程表</translation>
    </message>
    <message>
        <source>Guidance on use</source>
        <translation>安装与使用指导</translation>
    </message>
    <message>
        <source>Confirmation code %1</source>
        <translation>确认码 %1</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>配件</translation>
    </message>
    <message>
        <source>Origin: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Receipt for parts</source>
        <translation>配件销售收据</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>配件编号</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Option %1: %2</source>
        <translation>方案 %1：%2</translation>
    </message>
    <message>
        <source>Takes about</source>
        <translation>预计工时</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>客户选择</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>方案 %1</translation>
    </message>
    <message>
        <source>Handed over %1</source>
        <translation>交付时间 %1</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>处理措施</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>已交还</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>检测</translation>
    </message>
    <message>
        <source>Parts put in</source>
        <translation>更换的配件</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>确认方式</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>交付人</translation>
    </message>
    <message>
        <source>Quality feedback to the maker</source>
        <translation>致厂家的质量反馈</translation>
    </message>
    <message>
        <source>Repairs that came in during the period: %1. Faults of each model, the most frequent first.</source>
        <translation>本期受理的维修：%1。各型号的故障，最多的排在前面。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>维修</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Age (months)</source>
        <translation>使用月数</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Orders to look at</source>
        <translation>可查阅的工单</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Received by the maker</source>
        <translation>厂家签收</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>条数</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Mean time to answer</source>
        <translation>平均办结用时</translation>
    </message>
    <message>
        <source>Word or topic</source>
        <translation>词语或主题</translation>
    </message>
    <message>
        <source>No feedback was received.</source>
        <translation>本月未收到反馈。</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>原话内容</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务类型</translation>
    </message>
    <message>
        <source>Standard minutes</source>
        <translation>标准工时（分钟）</translation>
    </message>
    <message>
        <source>No steps</source>
        <translation>没有步骤</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Control point</source>
        <translation>关键控制点</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>编制</translation>
    </message>
    <message>
        <source>Shown on %1, %2 minutes</source>
        <translation>%1 指导，%2 分钟</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>指导人</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>参加人</translation>
    </message>
    <message>
        <source>No guidance has been recorded yet.</source>
        <translation>尚未记录使用指导。</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>%1 in all. They are kept with the orders: search for the number, open Photos and files.</source>
        <translation>共 %1 张，保存在工单里：搜索单号，打开“照片与文件”。</translation>
    </message>
    <message>
        <source>Stock document</source>
        <translation>库存单据</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>采购单</translation>
    </message>
    <message>
        <source>The count agrees with the book.</source>
        <translation>盘点与账面一致。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>送货单号</translation>
    </message>
    <message>
        <source>Booked by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Stock copy</source>
        <translation>仓库联</translation>
    </message>
    <message>
        <source>Receiver&apos;s copy</source>
        <translation>领收联</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Deliver to</source>
        <translation>交货地点</translation>
    </message>
    <message>
        <source>Deliver until</source>
        <translation>交货日期</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>订货人</translation>
    </message>
    <message>
        <source>Confirmed by the supplier</source>
        <translation>供应商确认</translation>
    </message>
    <message>
        <source>%1: answered within one day</source>
        <translation>%1：1 天内答复</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>根本原因</translation>
    </message>
    <message>
        <source>%1 (the picture cannot be read)</source>
        <translation>%1（图片无法读取）</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message>
        <source>%1 over</source>
        <translation>超 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩 %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>明天 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
</context>
<context>
    <name>Equipment</name>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>保养</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>检定</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>This tool does not exist.</source>
        <translation>该工具不存在。</translation>
    </message>
    <message>
        <source>The tool needs a number.</source>
        <translation>请填写工具编号。</translation>
    </message>
    <message>
        <source>The tool needs a name.</source>
        <translation>请填写工具名称。</translation>
    </message>
    <message>
        <source>The price may not be negative.</source>
        <translation>单价不能为负数。</translation>
    </message>
    <message>
        <source>Between 0 and 120 months.</source>
        <translation>0 到 120 个月之间。</translation>
    </message>
    <message>
        <source>%1 has this number already.</source>
        <translation>该编号已属于 %1。</translation>
    </message>
    <message>
        <source>Say who takes it.</source>
        <translation>请说明由谁领用。</translation>
    </message>
    <message>
        <source>%1 has it.</source>
        <translation>%1 正在使用。</translation>
    </message>
    <message>
        <source>The tool is not in use any more.</source>
        <translation>该工具已停用。</translation>
    </message>
    <message>
        <source>Its calibration is overdue: calibrate it before it is used.</source>
        <translation>检定已过期：使用前请先检定。</translation>
    </message>
    <message>
        <source>Nobody has it.</source>
        <translation>没有人借用。</translation>
    </message>
    <message>
        <source>Say on which day; not in the future.</source>
        <translation>请填写日期，不能在将来。</translation>
    </message>
    <message>
        <source>Say what was done.</source>
        <translation>请填写处理措施。</translation>
    </message>
    <message>
        <source>Not in the future.</source>
        <translation>不能是将来的日期。</translation>
    </message>
</context>
<context>
    <name>EquipmentColumns</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>领用人</translation>
    </message>
    <message>
        <source>Calibration due</source>
        <translation>检定到期</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>检定</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>停用</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>There is nothing to compare.</source>
        <translation>没有可比较的因素。</translation>
    </message>
    <message>
        <source>More than %1 factors cannot be judged consistently. Group them.</source>
        <translation>超过 %1 个因素就难以判断一致，请先分组。</translation>
    </message>
    <message>
        <source>Row %1 has %2 judgements instead of %3.</source>
        <translation>第 %1 行有 %2 个判断，应为 %3 个。</translation>
    </message>
    <message>
        <source>A judgement is a number above 0.</source>
        <translation>判断值应为大于 0 的数。</translation>
    </message>
    <message>
        <source>A factor compared with itself is 1.</source>
        <translation>因素与自身比较应为 1。</translation>
    </message>
    <message>
        <source>The judgement is not the reciprocal of its counterpart.</source>
        <translation>该判断与对称位置的判断不互为倒数。</translation>
    </message>
    <message>
        <source>There is no expert&apos;s judgement.</source>
        <translation>没有专家判断。</translation>
    </message>
    <message>
        <source>The experts judged different numbers of factors.</source>
        <translation>各专家判断的因素个数不同。</translation>
    </message>
    <message>
        <source>There is nothing to judge.</source>
        <translation>没有可判断的数据。</translation>
    </message>
    <message>
        <source>The size of a point is above 0.</source>
        <translation>每个点的样本量应大于 0。</translation>
    </message>
    <message>
        <source>The count does not fit the size of the point.</source>
        <translation>计数与该点的样本量不符。</translation>
    </message>
    <message>
        <source>A gap is not negative.</source>
        <translation>间隔不能为负。</translation>
    </message>
    <message>
        <source>The weight of the newest value is above 0 and at most 1.</source>
        <translation>最新值的权重应大于 0 且不超过 1。</translation>
    </message>
    <message>
        <source>A list of lists of numbers is expected here.</source>
        <translation>此处应为数字列表的列表。</translation>
    </message>
    <message>
        <source>A list of numbers is expected here.</source>
        <translation>此处应为数字列表。</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>这不是数字。</translation>
    </message>
    <message>
        <source>Counts are whole numbers, 0 or more.</source>
        <translation>计数应为不小于 0 的整数。</translation>
    </message>
    <message>
        <source>Each count needs its size.</source>
        <translation>每个计数都要有样本量。</translation>
    </message>
    <message>
        <source>The baseline is not a possible share.</source>
        <translation>基线不是可能的比率。</translation>
    </message>
    <message>
        <source>Known are saaty and alonso_lamata.</source>
        <translation>可用的有 saaty 和 alonso_lamata。</translation>
    </message>
    <message>
        <source>Known are min-max, product-max, min-sum and product-sum.</source>
        <translation>可用的有 min-max、product-max、min-sum 和 product-sum。</translation>
    </message>
    <message>
        <source>Known are p, u, g and ewma.</source>
        <translation>可用的有 p、u、g 和 ewma。</translation>
    </message>
    <message>
        <source>There are %1 weights for %2 factors.</source>
        <translation>有 %1 个权重，却有 %2 个因素。</translation>
    </message>
    <message>
        <source>At least two grades are needed.</source>
        <translation>至少需要两个评价等级。</translation>
    </message>
    <message>
        <source>A weight is not negative.</source>
        <translation>权重不能为负。</translation>
    </message>
    <message>
        <source>A row has one share a grade, none negative, together 1.</source>
        <translation>每行每个等级一个占比，不为负，合计为 1。</translation>
    </message>
    <message>
        <source>No factor has answers: there is nothing to evaluate.</source>
        <translation>没有任何因素有答卷，无法评价。</translation>
    </message>
    <message>
        <source>A judgement of %1 is missing.</source>
        <translation>%1 的判断不完整。</translation>
    </message>
    <message>
        <source>The judgements contradict each other (consistency ratio %1, it must be below 0.10). Look first at &quot;%2&quot; against &quot;%3&quot;: %4 was given, the others say %5.</source>
        <translation>判断互相矛盾（一致性比率 %1，应小于 0.10）。请先检查“%2”与“%3”：填写的是 %4，其余判断推得 %5。</translation>
    </message>
    <message>
        <source>The store has no questionnaire.</source>
        <translation>门店没有问卷。</translation>
    </message>
    <message>
        <source>The weights sum to %1, they must sum to 1.00.</source>
        <translation>权重合计为 %1，应为 1.00。</translation>
    </message>
    <message>
        <source>Each expert needs a name.</source>
        <translation>每位专家都要有姓名。</translation>
    </message>
    <message>
        <source>The last day lies before the first day.</source>
        <translation>截止日期早于起始日期。</translation>
    </message>
    <message>
        <source>main factor decides M(∧,∨)</source>
        <translation>主因素决定型 M(∧,∨)</translation>
    </message>
    <message>
        <source>main factor stands out M(·,∨)</source>
        <translation>主因素突出型 M(·,∨)</translation>
    </message>
    <message>
        <source>bounded sum M(∧,⊕)</source>
        <translation>有界和型 M(∧,⊕)</translation>
    </message>
    <message>
        <source>weighted mean M(·,⊕)</source>
        <translation>加权平均型 M(·,⊕)</translation>
    </message>
    <message>
        <source>Service quality</source>
        <translation>服务质量</translation>
    </message>
    <message>
        <source>Service attitude</source>
        <translation>服务态度</translation>
    </message>
    <message>
        <source>Response speed</source>
        <translation>响应速度</translation>
    </message>
    <message>
        <source>Repair efficiency</source>
        <translation>维修效率</translation>
    </message>
    <message>
        <source>Overall impression</source>
        <translation>总体印象</translation>
    </message>
    <message>
        <source>The threshold lies between 0 and 100.</source>
        <translation>界限在 0 到 100 之间。</translation>
    </message>
    <message>
        <source>All weights are zero: nothing would count.</source>
        <translation>权重全为零，没有指标参与评价。</translation>
    </message>
    <message>
        <source>Model not known</source>
        <translation>型号未知</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>导出已停止，没有写出文件。</translation>
    </message>
    <message>
        <source>A spreadsheet cannot hold so many rows. Export them as CSV.</source>
        <translation>电子表格装不下这么多行，请导出为 CSV。</translation>
    </message>
    <message>
        <source>There is no table &quot;%1&quot;. Possible: %2.</source>
        <translation>没有“%1”这张表，可选：%2。</translation>
    </message>
    <message>
        <source>The last day lies before the first day.</source>
        <translation>截止日期早于起始日期。</translation>
    </message>
    <message>
        <source>Your role may not see personal data. Without a reason it comes masked.</source>
        <translation>您的角色不能查看个人信息；不填原因则脱敏导出。</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>Write down what was said.</source>
        <translation>请填写客户原话。</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters.</source>
        <translation>文字超过 %1 字。</translation>
    </message>
    <message>
        <source>Name the topic of the question.</source>
        <translation>请填写咨询主题。</translation>
    </message>
    <message>
        <source>Say where it was published.</source>
        <translation>请填写发布平台。</translation>
    </message>
    <message>
        <source>A link begins with http:// or https://.</source>
        <translation>链接须以 http:// 或 https:// 开头。</translation>
    </message>
    <message>
        <source>Say until when it is answered.</source>
        <translation>请填写答复期限。</translation>
    </message>
    <message>
        <source>It cannot be due before it was received.</source>
        <translation>期限不能早于收到日。</translation>
    </message>
    <message>
        <source>The moment of receipt lies in the future.</source>
        <translation>收到时间在将来。</translation>
    </message>
    <message>
        <source>Write down what was answered or done.</source>
        <translation>请填写答复或处理结果。</translation>
    </message>
    <message>
        <source>Say how many minutes the answer took.</source>
        <translation>请填写答复用时（分钟）。</translation>
    </message>
    <message>
        <source>Say whether the question is solved.</source>
        <translation>请选择是否已解决。</translation>
    </message>
    <message>
        <source>This feedback does not exist.</source>
        <translation>该反馈不存在。</translation>
    </message>
    <message>
        <source>The feedback was changed meanwhile. It has been reloaded; check it and try again.</source>
        <translation>该反馈已被他人修改并重新载入，请核对后重试。</translation>
    </message>
    <message>
        <source>This customer does not exist.</source>
        <translation>该客户不存在。</translation>
    </message>
    <message>
        <source>This order does not exist.</source>
        <translation>该工单不存在。</translation>
    </message>
    <message>
        <source>Choose who answers it.</source>
        <translation>请选择负责人。</translation>
    </message>
    <message>
        <source>Feedback %1 is closed and can no longer change.</source>
        <translation>反馈 %1 已办结，不能再改。</translation>
    </message>
    <message>
        <source>A complaint needs its customer. Find out first who it is.</source>
        <translation>投诉须有客户，请先查明是哪位客户。</translation>
    </message>
    <message>
        <source>Became complaint %1.</source>
        <translation>已转为投诉 %1。</translation>
    </message>
    <message>
        <source>The last day lies before the first day.</source>
        <translation>截止日期早于起始日期。</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>表扬</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>Public opinion</source>
        <translation>舆情</translation>
    </message>
    <message>
        <source>Other feedback</source>
        <translation>其他反馈</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Online service</source>
        <translation>在线客服</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>到店</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>社交媒体</translation>
    </message>
    <message>
        <source>Other channel</source>
        <translation>其他渠道</translation>
    </message>
</context>
<context>
    <name>FeedbackPaper</name>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 items, none closed</source>
        <translation>%1 条，均未办结</translation>
    </message>
    <message>
        <source>%1 items, %2 closed, answered in %3 h on average</source>
        <translation>%1 条，已办结 %2 条，平均 %3 小时办结</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>情绪</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>原话内容</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>处理队列</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>用时（分钟）</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>办结时间</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>The file is not complete. Add it again.</source>
        <translation>文件不完整，请重新添加。</translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Same month last year</source>
        <translation>去年同月</translation>
    </message>
    <message>
        <source>Mean of 12 months</source>
        <translation>12 个月均值</translation>
    </message>
    <message>
        <source>12-month mean × seasonal index</source>
        <translation>12 个月均值 × 季节指数</translation>
    </message>
    <message>
        <source>Exponential smoothing</source>
        <translation>指数平滑</translation>
    </message>
    <message>
        <source>Holt, damped trend</source>
        <translation>Holt 阻尼趋势</translation>
    </message>
    <message>
        <source>Holt-Winters</source>
        <translation>Holt-Winters</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>全部工单</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>Somebody else changed this objective meanwhile. Open it again.</source>
        <translation>这个目标刚被别人改过，请重新打开。</translation>
    </message>
    <message>
        <source>Between 0 and 100 %.</source>
        <translation>应在 0 到 100 % 之间。</translation>
    </message>
    <message>
        <source>This cannot be a target.</source>
        <translation>这个数不能作为目标。</translation>
    </message>
    <message>
        <source>Say what is to be reached.</source>
        <translation>请写明要达到什么。</translation>
    </message>
    <message>
        <source>Choose a figure, or say how it is measured.</source>
        <translation>请选择指标，或写明如何计量。</translation>
    </message>
    <message>
        <source>Between 0 seconds and a day.</source>
        <translation>应在 0 秒到一天之间。</translation>
    </message>
</context>
<context>
    <name>Grades</name>
    <message>
        <source>Very satisfied</source>
        <translation>非常满意</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>Very dissatisfied</source>
        <translation>非常不满意</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>This order does not exist.</source>
        <translation>该工单不存在。</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1（第 %2 版）</translation>
    </message>
    <message>
        <source>Name the instruction.</source>
        <translation>请填写指导书名称。</translation>
    </message>
    <message>
        <source>Write what is to be done, step by step.</source>
        <translation>请逐步写明作业内容。</translation>
    </message>
    <message>
        <source>Choose the unit.</source>
        <translation>请选择单位。</translation>
    </message>
    <message>
        <source>Choose the version.</source>
        <translation>请选择版本。</translation>
    </message>
    <message>
        <source>Say why the unit works differently.</source>
        <translation>请说明该单位为何不同。</translation>
    </message>
    <message>
        <source>An exception ends on a day, today or later.</source>
        <translation>例外须写明截止日，今天或以后。</translation>
    </message>
    <message>
        <source>Another person than the one who asked must answer.</source>
        <translation>申请人不能自己审批。</translation>
    </message>
    <message>
        <source>This exception is answered already.</source>
        <translation>这条例外已审批。</translation>
    </message>
    <message>
        <source>There is no such exception.</source>
        <translation>没有这条例外。</translation>
    </message>
    <message>
        <source>Tick or write what was shown.</source>
        <translation>请勾选或填写已指导的要点。</translation>
    </message>
    <message>
        <source>Write who was there.</source>
        <translation>请填写参加人。</translation>
    </message>
    <message>
        <source>Between a minute and a day.</source>
        <translation>请填 1 分钟到一天。</translation>
    </message>
    <message>
        <source>A training that was held lies not in the future.</source>
        <translation>培训日期不能晚于今天。</translation>
    </message>
    <message>
        <source>Position, fixing and connections shown</source>
        <translation>讲解位置、固定与接口</translation>
    </message>
    <message>
        <source>First start together</source>
        <translation>一起首次开机</translation>
    </message>
    <message>
        <source>Switching on and off, daily use</source>
        <translation>开关机与日常使用</translation>
    </message>
    <message>
        <source>Cleaning and care</source>
        <translation>清洁与保养</translation>
    </message>
    <message>
        <source>What must not be done</source>
        <translation>禁止事项</translation>
    </message>
    <message>
        <source>Shutting off water and power in an emergency</source>
        <translation>紧急断水断电</translation>
    </message>
    <message>
        <source>Warranty, maintenance and how to reach us</source>
        <translation>三包、保养与联系方式</translation>
    </message>
</context>
<context>
    <name>HandsOn</name>
    <message>
        <source>The customer has not answered proposal %1 yet.</source>
        <translation>客户尚未答复方案 %1。</translation>
    </message>
    <message>
        <source>The customer has not agreed to the price yet; the work begins after that.</source>
        <translation>客户尚未同意价格，同意后方可开工。</translation>
    </message>
    <message>
        <source>Start the work</source>
        <translation>开工</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Finish the work</source>
        <translation>完工</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未开工</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>作业中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完工</translation>
    </message>
    <message>
        <source>This order does not exist.</source>
        <translation>该工单不存在。</translation>
    </message>
    <message>
        <source>The order is closed; nothing more is done on it.</source>
        <translation>工单已关闭，不能再作业。</translation>
    </message>
    <message>
        <source>Not possible now: the work is in the state &quot;%1&quot;.</source>
        <translation>当前为“%1”，不能这样操作。</translation>
    </message>
    <message>
        <source>Say why the work pauses.</source>
        <translation>请说明暂停原因。</translation>
    </message>
</context>
<context>
    <name>HouseColumns</name>
    <message>
        <source>not fetched for %1 d</source>
        <translation>逾期 %1 天未取</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>待取</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>%1 d here</source>
        <translation>在店 %1 天</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Lies at</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>检测</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>周转机</translation>
    </message>
    <message>
        <source>out</source>
        <translation>已借出</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>应付</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>已结清</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>This order was imported before and cannot grow by an import.</source>
        <translation>该工单以前导入过，不能再由导入追加。</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>未知客户</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was imported.</source>
        <translation>导入已停止，未导入任何内容。</translation>
    </message>
    <message>
        <source>&quot;events&quot; must be an object that gives each event name its meaning.</source>
        <translation>“events”须为对象，写明每个事件名称的含义。</translation>
    </message>
    <message>
        <source>The event &quot;%1&quot; is mapped to &quot;%2&quot;, which is unknown. Possible: %3.</source>
        <translation>事件“%1”映射为“%2”，无法识别。可选：%3。</translation>
    </message>
    <message>
        <source>&quot;other&quot; is mapped to &quot;%1&quot;, which is unknown. Possible: %2.</source>
        <translation>“other”对应的“%1”无法识别。可选：%2。</translation>
    </message>
    <message>
        <source>The file has two columns with the name &quot;%1&quot;.</source>
        <translation>文件有两列都叫“%1”。</translation>
    </message>
    <message>
        <source>The file has no column &quot;%1&quot;. Its columns are: %2.</source>
        <translation>文件没有“%1”列。现有列：%2。</translation>
    </message>
    <message>
        <source>The row has %1 fields, but the header has %2.</source>
        <translation>该行有 %1 个字段，表头有 %2 个。</translation>
    </message>
    <message>
        <source>The row names no order.</source>
        <translation>该行没有单号。</translation>
    </message>
    <message>
        <source>The mapping does not say what this event means.</source>
        <translation>映射没有说明此事件的含义。</translation>
    </message>
    <message>
        <source>This is not a moment that exists, such as 2026-03-02T09:05:00+08:00.</source>
        <translation>这不是有效时间，例如 2026-03-02T09:05:00+08:00。</translation>
    </message>
    <message>
        <source>The moment lies in the future.</source>
        <translation>时间晚于现在。</translation>
    </message>
    <message>
        <source>There is no such service type.</source>
        <translation>没有这个服务类型。</translation>
    </message>
    <message>
        <source>There is no such channel.</source>
        <translation>没有这个渠道。</translation>
    </message>
    <message>
        <source>There is no such product category.</source>
        <translation>没有这个品类。</translation>
    </message>
    <message>
        <source>There is no user with this login.</source>
        <translation>没有这个登录名的用户。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>The row has no number.</source>
        <translation>这一行没有编号。</translation>
    </message>
    <message>
        <source>An order with this number is here already.</source>
        <translation>已有这个编号的工单。</translation>
    </message>
    <message>
        <source>This is no day in the past.</source>
        <translation>这不是过去的日期。</translation>
    </message>
    <message>
        <source>This is no day after the registration.</source>
        <translation>这不是受理之后的日期。</translation>
    </message>
    <message>
        <source>The mapping does not say which category this is.</source>
        <translation>映射没有说明这是哪个品类。</translation>
    </message>
    <message>
        <source>The mapping does not say which outcome this is.</source>
        <translation>映射没有说明这是哪种结果。</translation>
    </message>
    <message>
        <source>The table has no column &quot;%1&quot;.</source>
        <translation>表格缺少“%1”列。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no outcome. Possible: %2.</source>
        <translation>“%1”不是处理结果。可用：%2。</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>表格是空的。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is unknown.</source>
        <translation>未知的键“%1”。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; must be mapped.</source>
        <translation>必须给出列“%1”的映射。</translation>
    </message>
    <message>
        <source>The file has no column &quot;%1&quot;.</source>
        <translation>文件中没有列“%1”。</translation>
    </message>
    <message>
        <source>Possible: %1.</source>
        <translation>可用：%1。</translation>
    </message>
    <message>
        <source>No supplier has this number.</source>
        <translation>没有这个编号的供应商。</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Overdue</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>已升级</translation>
    </message>
    <message>
        <source>Parts arrived</source>
        <translation>备件到货</translation>
    </message>
    <message>
        <source>Low grade</source>
        <translation>低分</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>提到我</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>任务完成</translation>
    </message>
    <message>
        <source>Task overdue</source>
        <translation>任务超期</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>无人负责</translation>
    </message>
    <message>
        <source>Complaint overdue</source>
        <translation>投诉超期</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Promise missed: %1</source>
        <translation>承诺超时：%1</translation>
    </message>
    <message>
        <source>Gone to a higher tier: %1</source>
        <translation>已升级：%1</translation>
    </message>
    <message>
        <source>Kept for this order now: %1</source>
        <translation>已为本单留好：%1</translation>
    </message>
    <message>
        <source>The customer is not satisfied: %1</source>
        <translation>客户不满意：%1</translation>
    </message>
    <message>
        <source>Nobody takes care of this complaint: %1</source>
        <translation>这条投诉无人负责：%1</translation>
    </message>
    <message>
        <source>The limit of this complaint has passed: %1</source>
        <translation>这条投诉已过时限：%1</translation>
    </message>
</context>
<context>
    <name>InboxColumns</name>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未日结</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>处理小组</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>下达人</translation>
    </message>
</context>
<context>
    <name>Initiative</name>
    <message>
        <source>asked for by the customer</source>
        <translation>客户来报</translation>
    </message>
    <message>
        <source>from a maintenance plan</source>
        <translation>来自保养计划</translation>
    </message>
    <message>
        <source>from a forecast of faults</source>
        <translation>来自故障预测</translation>
    </message>
    <message>
        <source>from a callback</source>
        <translation>来自回访</translation>
    </message>
    <message>
        <source>%1 repairs in the last 12 months, %2 in the 12 months before</source>
        <translation>最近 12 个月维修 %1 次，再之前 12 个月 %2 次</translation>
    </message>
    <message>
        <source>%1 fails more often: %2 repairs in 90 days, %3 were to be expected from the year before</source>
        <translation>%1 故障增多：90 天内维修 %2 次，按上一年应为 %3 次</translation>
    </message>
    <message>
        <source>%1 has an open order for this product already.</source>
        <translation>%1 的该产品已有未完成的工单。</translation>
    </message>
    <message>
        <source>Inspection: %1</source>
        <translation>巡检：%1</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>This customer no longer exists.</source>
        <translation>该客户已不存在。</translation>
    </message>
    <message>
        <source>The customer&apos;s phone is needed.</source>
        <translation>请填写客户电话。</translation>
    </message>
    <message>
        <source>The name is longer than 100 characters.</source>
        <translation>名称超过 100 字。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day that exists; write it as 2026-03-02.</source>
        <translation>“%1”不是存在的日期，请写成 2026-03-02。</translation>
    </message>
    <message>
        <source>The day %1 lies in the future.</source>
        <translation>日期 %1 在将来。</translation>
    </message>
    <message>
        <source>This product no longer exists.</source>
        <translation>该产品已不存在。</translation>
    </message>
    <message>
        <source>Serial number %1 already belongs to %2. Open that product and correct its owner first.</source>
        <translation>序列号 %1 已登记在 %2 名下。请先打开该产品更正客户。</translation>
    </message>
    <message>
        <source>Serial number %1 is already registered to another customer.</source>
        <translation>序列号 %1 已登记在其他客户名下。</translation>
    </message>
    <message>
        <source>Choose the product category.</source>
        <translation>请选择产品品类。</translation>
    </message>
    <message>
        <source>There is no product category &quot;%1&quot;.</source>
        <translation>没有品类“%1”。</translation>
    </message>
    <message>
        <source>There is no service type &quot;%1&quot;.</source>
        <translation>没有服务类型“%1”。</translation>
    </message>
    <message>
        <source>There is no channel &quot;%1&quot;.</source>
        <translation>没有受理渠道“%1”。</translation>
    </message>
    <message>
        <source>There is no priority &quot;%1&quot;.</source>
        <translation>没有优先级“%1”。</translation>
    </message>
    <message>
        <source>Say what is wrong, in the customer&apos;s words.</source>
        <translation>请按客户说法填写故障现象。</translation>
    </message>
    <message>
        <source>The text is longer than 2000 characters.</source>
        <translation>文字超过 2000 字。</translation>
    </message>
    <message>
        <source>There is no fault code &quot;%1&quot; for this category.</source>
        <translation>该品类没有故障代码“%1”。</translation>
    </message>
    <message>
        <source>The moment of registration lies in the future.</source>
        <translation>登记时间晚于现在。</translation>
    </message>
    <message>
        <source>The customer was changed meanwhile. Check the data and save again.</source>
        <translation>客户资料刚被修改，请核对后重新保存。</translation>
    </message>
    <message>
        <source>The product was changed meanwhile. Check the data and save again.</source>
        <translation>产品资料刚被修改，请核对后重新保存。</translation>
    </message>
    <message>
        <source>Unknown key &quot;%1&quot;.</source>
        <translation>未知的键“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text.</source>
        <translation>“%1”必须是文本。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an object.</source>
        <translation>“%1”必须是对象。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a moment, for example 2026-03-02T09:05.</source>
        <translation>“%1”不是有效时间，例如 2026-03-02T09:05。</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters.</source>
        <translation>文字超过 %1 字。</translation>
    </message>
    <message>
        <source>This channel is switched off in the settings.</source>
        <translation>此渠道已在设置中停用。</translation>
    </message>
    <message>
        <source>The first contact cannot be after the registration.</source>
        <translation>首次联系时间不能晚于登记时间。</translation>
    </message>
</context>
<context>
    <name>IntakeParking</name>
    <message>
        <source>Unnamed request</source>
        <translation>未命名的受理</translation>
    </message>
</context>
<context>
    <name>JsonNode</name>
    <message>
        <source>&quot;%1&quot; must be an object.</source>
        <translation>“%1”必须是对象。</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; is not known here.</source>
        <translation>此处不认识条目“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in &quot;%2&quot; is not one of the known codes.</source>
        <translation>“%2”中的“%1”不是可用的代码。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text that is not empty.</source>
        <translation>“%1”必须是非空文字。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number from %2 to %3.</source>
        <translation>“%1”必须是 %2 到 %3 之间的整数。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false.</source>
        <translation>“%1”必须是 true 或 false。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a day such as 2026-10-01.</source>
        <translation>“%1”必须是日期，如 2026-10-01。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list.</source>
        <translation>“%1”必须是列表。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of whole numbers.</source>
        <translation>“%1”必须是整数列表。</translation>
    </message>
</context>
<context>
    <name>Kpi</name>
    <message>
        <source>Complaint rate</source>
        <translation>投诉率</translation>
    </message>
    <message>
        <source>Complaints received in the period (without those found unjustified) ÷ orders completed in the period. Several complaints about one order count separately; the share of completed orders with a complaint is shown beside it.</source>
        <translation>周期内收到的投诉（不含不成立的）÷ 周期内完成的工单。同一工单的多次投诉分别计数；有投诉的完成工单占比显示在旁边。</translation>
    </message>
    <message>
        <source>First response time</source>
        <translation>首次响应用时</translation>
    </message>
    <message>
        <source>Minutes from registration to the first human answer, of the orders registered in the period that have one. Nothing pauses this clock.</source>
        <translation>周期内登记且已响应的工单，从登记到首次人工回应的分钟数。此计时不暂停。</translation>
    </message>
    <message>
        <source>Response attainment</source>
        <translation>响应达成率</translation>
    </message>
    <message>
        <source>Orders answered within the promised response time ÷ orders registered in the period with such a promise that were answered or are overdue. No answer after the due time is a miss.</source>
        <translation>在承诺响应时间内响应的工单 ÷ 周期内登记、有此承诺且已响应或已超时的工单。到期未响应算超时。</translation>
    </message>
    <message>
        <source>Resolved within 24 h</source>
        <translation>24 小时解决率</translation>
    </message>
    <message>
        <source>Orders resolved at most 24 hours after registration, around the clock and pauses included ÷ orders registered in the period that are resolved or older than 24 hours. Beside it the same without all pauses, and without pauses caused by the customer.</source>
        <translation>登记后 24 小时内（全天计，含暂停）解决的工单 ÷ 周期内登记且已解决或超过 24 小时的工单。旁边是扣除全部暂停、以及只扣除客户原因暂停的口径。</translation>
    </message>
    <message>
        <source>First-time fix rate</source>
        <translation>一次修复率</translation>
    </message>
    <message>
        <source>On-site jobs fixed on the first visit and not repeated within 30 days ÷ on-site jobs completed in the period. Remote solutions are left out. Beside it the simple rate: one visit.</source>
        <translation>首次上门修复且 30 天内未重复报修的上门单 ÷ 周期内完成的上门单。远程解决不计入。旁边是简单口径：一次上门。</translation>
    </message>
    <message>
        <source>Repeat repair rate</source>
        <translation>返修率</translation>
    </message>
    <message>
        <source>Repairs followed by a new repair request for the same product and fault within 30 days ÷ repairs completed in the period. Provisional until 30 days have passed. Beside it 60 and 90 days.</source>
        <translation>30 天内同一产品同一故障再次报修的维修单 ÷ 周期内完成的维修单。未满 30 天为暂定值。旁边是 60 天和 90 天。</translation>
    </message>
    <message>
        <source>Customer satisfaction</source>
        <translation>客户满意度</translation>
    </message>
    <message>
        <source>Answers &quot;very satisfied&quot; or &quot;satisfied&quot; ÷ answered surveys about orders completed in the period. Silence is never a score. The mean grade (5 to 1) is a different number, shown beside it.</source>
        <translation>回答“非常满意”或“满意”的份数 ÷ 周期内完成工单的已答问卷数。未作答不计分。平均分（5 至 1）是另一个数字，显示在旁边。</translation>
    </message>
    <message>
        <source>Net promoter score</source>
        <translation>净推荐值</translation>
    </message>
    <message>
        <source>Share of answers 9 and 10 minus share of answers 0 to 6 to &quot;would you recommend us&quot;, in points from −100 to 100, of surveys about orders completed in the period.</source>
        <translation>回答 9、10 分的占比减去 0 至 6 分的占比（“是否愿意推荐我们”），单位为点，−100 至 100；统计周期内完成的工单的回访。</translation>
    </message>
    <message>
        <source>SLA attainment</source>
        <translation>承诺达成率</translation>
    </message>
    <message>
        <source>Orders that met every promise made at intake (response, arrival, completion) ÷ orders registered in the period whose promises are decided. One missed promise is a miss. Beside it each promise alone.</source>
        <translation>受理时作出的承诺（响应、上门、完成）全部兑现的工单 ÷ 周期内登记且承诺已有结果的工单。一项超时即算超时。旁边是各项承诺。</translation>
    </message>
    <message>
        <source>Arrival time</source>
        <translation>上门用时</translation>
    </message>
    <message>
        <source>Minutes from registration to the first arrival at the customer&apos;s, or to the take-in at the counter, of the orders registered in the period that have one.</source>
        <translation>周期内登记且已到场的工单，从登记到首次上门（或柜台收件）的分钟数。</translation>
    </message>
    <message>
        <source>Arrival attainment</source>
        <translation>上门达成率</translation>
    </message>
    <message>
        <source>Orders with an arrival within the promised time ÷ orders registered in the period with such a promise whose visit took place or is overdue. Pauses caused by the customer move the promise.</source>
        <translation>在承诺时间内到场的工单 ÷ 周期内登记、有此承诺且已上门或已超时的工单。客户原因的暂停会顺延承诺。</translation>
    </message>
    <message>
        <source>On-time completion</source>
        <translation>按时完成率</translation>
    </message>
    <message>
        <source>Orders resolved within the promised completion time ÷ orders registered in the period with such a promise that are resolved or overdue.</source>
        <translation>在承诺完成时间内解决的工单 ÷ 周期内登记、有此承诺且已解决或已超时的工单。</translation>
    </message>
    <message>
        <source>Resolution time</source>
        <translation>解决时长</translation>
    </message>
    <message>
        <source>Minutes from registration to the first resolution without pauses, of the orders registered in the period that are resolved.</source>
        <translation>周期内登记且已解决的工单，从登记到首次解决的分钟数，扣除暂停。</translation>
    </message>
    <message>
        <source>Total resolution time</source>
        <translation>总解决时长</translation>
    </message>
    <message>
        <source>Minutes from registration to the last resolution without pauses, time after a reopening included, of the orders registered in the period that are resolved.</source>
        <translation>周期内登记且已解决的工单，从登记到最后一次解决的分钟数，扣除暂停，含重开后的时间。</translation>
    </message>
    <message>
        <source>Time to repair</source>
        <translation>修复时间</translation>
    </message>
    <message>
        <source>Hands-on minutes from arrival or take-in to the last resolution without pauses, of the orders completed in the period. Waiting for the visit is not part of it.</source>
        <translation>周期内完成的工单，从上门或收件到最后一次解决的实际处理分钟数，不含暂停。等待上门的时间不计入。</translation>
    </message>
    <message>
        <source>Complaint handling time</source>
        <translation>投诉处理时长</translation>
    </message>
    <message>
        <source>Minutes from receipt to closing, around the clock, of the complaints received in the period that are closed.</source>
        <translation>周期内收到且已结案的投诉，从收到到结案的分钟数，按全天计。</translation>
    </message>
    <message>
        <source>Repair success rate</source>
        <translation>维修成功率</translation>
    </message>
    <message>
        <source>Repairs fixed on site, in the workshop or remotely and not repeated within 30 days ÷ repair orders completed in the period.</source>
        <translation>现场、维修间或远程修复且 30 天内未重复报修的维修单 ÷ 周期内完成的维修单。</translation>
    </message>
    <message>
        <source>Fault handling success rate</source>
        <translation>故障处理成功率</translation>
    </message>
    <message>
        <source>Repairs fixed ÷ repairs attempted (fixed, remote, unrepairable, exchanged or returned) among the orders completed in the period.</source>
        <translation>修复的维修单 ÷ 周期内完成的维修单中尝试维修的（修复、远程、无法修复、换货或退货）。</translation>
    </message>
    <message>
        <source>Reopen rate</source>
        <translation>重开率</translation>
    </message>
    <message>
        <source>Orders reopened at least once ÷ orders closed in the period.</source>
        <translation>至少重开过一次的工单 ÷ 周期内关闭的工单。</translation>
    </message>
    <message>
        <source>Resolution rate</source>
        <translation>解决率</translation>
    </message>
    <message>
        <source>Orders resolved so far ÷ orders registered in the period. Provisional while orders are open.</source>
        <translation>目前已解决的工单 ÷ 周期内登记的工单。仍有未结工单时为暂定值。</translation>
    </message>
    <message>
        <source>Diagnosis accuracy</source>
        <translation>诊断准确率</translation>
    </message>
    <message>
        <source>Orders whose diagnosed cause was confirmed ÷ orders completed in the period with both a diagnosed and a confirmed cause.</source>
        <translation>诊断原因得到确认的工单 ÷ 周期内完成且诊断与确认原因俱全的工单。</translation>
    </message>
    <message>
        <source>Remote solve rate</source>
        <translation>远程解决率</translation>
    </message>
    <message>
        <source>Repairs solved remotely, without a visit ÷ repairs completed in the period.</source>
        <translation>不上门、远程解决的维修单 ÷ 周期内完成的维修单。</translation>
    </message>
    <message>
        <source>Survey response rate</source>
        <translation>回访回收率</translation>
    </message>
    <message>
        <source>Surveys answered ÷ surveys about orders completed in the period that were answered, declined, given up, or are older than 30 days.</source>
        <translation>已回答的回访 ÷ 周期内完成的工单中已回答、谢绝、放弃或超过 30 天的回访。</translation>
    </message>
    <message>
        <source>Callback completion</source>
        <translation>回访完成率</translation>
    </message>
    <message>
        <source>Callbacks carried out to an end (answered, declined or given up) ÷ callbacks for orders completed in the period that were carried out or are overdue.</source>
        <translation>已有结果的回访（已答、谢绝或放弃）÷ 周期内完成工单的回访中已执行或已超时的。</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>积压</translation>
    </message>
    <message>
        <source>Orders neither resolved nor closed nor cancelled at the end of the period, whenever they were registered. Their age runs from registration around the clock.</source>
        <translation>周期末未解决、未关闭也未取消的工单，不论何时登记。账龄从登记起按全天计。</translation>
    </message>
    <message>
        <source>Orders registered</source>
        <translation>登记工单数</translation>
    </message>
    <message>
        <source>All orders registered in the period, cancelled ones included.</source>
        <translation>周期内登记的全部工单，含已取消的。</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>单</translation>
    </message>
    <message>
        <source>points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>All complaints</source>
        <translation>全部投诉</translation>
    </message>
    <message>
        <source>Completed orders with a complaint</source>
        <translation>有投诉的完成工单</translation>
    </message>
    <message>
        <source>Without any pauses</source>
        <translation>不计任何暂停</translation>
    </message>
    <message>
        <source>Without pauses caused by the customer</source>
        <translation>不计客户原因的暂停</translation>
    </message>
    <message>
        <source>Simple: one visit</source>
        <translation>简单口径：一次上门</translation>
    </message>
    <message>
        <source>Within 60 days</source>
        <translation>60 天内</translation>
    </message>
    <message>
        <source>Within 90 days</source>
        <translation>90 天内</translation>
    </message>
    <message>
        <source>Response in time</source>
        <translation>及时响应</translation>
    </message>
    <message>
        <source>Arrival in time</source>
        <translation>上门及时</translation>
    </message>
    <message>
        <source>Completion in time</source>
        <translation>完成及时</translation>
    </message>
    <message>
        <source>Up to 1 day</source>
        <translation>1 天以内</translation>
    </message>
    <message>
        <source>1 to 3 days</source>
        <translation>1 至 3 天</translation>
    </message>
    <message>
        <source>3 to 7 days</source>
        <translation>3 至 7 天</translation>
    </message>
    <message>
        <source>7 to 15 days</source>
        <translation>7 至 15 天</translation>
    </message>
    <message>
        <source>15 to 30 days</source>
        <translation>15 至 30 天</translation>
    </message>
    <message>
        <source>Over 30 days</source>
        <translation>超过 30 天</translation>
    </message>
    <message>
        <source>Past the promised completion</source>
        <translation>超过承诺完成时间</translation>
    </message>
    <message>
        <source>There is no KPI called %1.</source>
        <translation>没有名为 %1 的指标。</translation>
    </message>
    <message>
        <source>The recount was stopped. Nothing was changed.</source>
        <translation>重新统计已停止，未做任何改动。</translation>
    </message>
    <message>
        <source>The first day is missing or not a day.</source>
        <translation>起始日期缺失或不是有效日期。</translation>
    </message>
    <message>
        <source>The last day is missing or not a day.</source>
        <translation>截止日期缺失或不是有效日期。</translation>
    </message>
    <message>
        <source>The last day lies before the first day.</source>
        <translation>截止日期早于起始日期。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Customer effort</source>
        <translation>客户费力度</translation>
    </message>
    <message>
        <source>Answers 5 to 7 to &quot;they made it easy for me&quot; (1 to 7, 7 is best) ÷ answers to that question about orders completed in the period.</source>
        <translation>对“办事很省心”（1–7 分，7 分最好）回答 5–7 分的 ÷ 本期完工工单中回答该题的总数。</translation>
    </message>
    <message>
        <source>Parts fill rate</source>
        <translation>备件满足率</translation>
    </message>
    <message>
        <source>Request lines for parts filled at once and in full ÷ request lines in the period. Substitutes, transfers and emergency purchases do not count as filled.</source>
        <translation>本期一次性足量发出的领料行 ÷ 全部领料行。替代件、调拨和紧急采购不算满足。</translation>
    </message>
    <message>
        <source>Cost per order</source>
        <translation>单均成本</translation>
    </message>
    <message>
        <source>Costs of all types ÷ orders completed in the period, in yuan. Cancelled orders are left out, failed visits are not.</source>
        <translation>本期各类成本合计 ÷ 完工工单数（元）。取消的工单不计，空跑的上门计入。</translation>
    </message>
    <message>
        <source>Warranty cost ratio</source>
        <translation>保修成本率</translation>
    </message>
    <message>
        <source>Cost of in-warranty orders of the period less what suppliers reimbursed ÷ revenue of the same products in the period.</source>
        <translation>本期保内工单成本减去厂家补偿 ÷ 同类产品同期收入。</translation>
    </message>
    <message>
        <source>Technician utilisation</source>
        <translation>工时利用率</translation>
    </message>
    <message>
        <source>Hours hands-on and on the way ÷ available hours (scheduled less leave and training) of the period. Above 85 % orders start to queue.</source>
        <translation>本期维修与在途工时 ÷ 可用工时（排班减请假和培训）。超过 85 % 工单就会开始排队。</translation>
    </message>
    <message>
        <source>Hotline answer</source>
        <translation>热线接通率</translation>
    </message>
    <message>
        <source>Calls answered within 60 seconds ÷ calls offered in the period, around the clock.</source>
        <translation>本期 60 秒内接通的来电 ÷ 全部来电，全天计算。</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>品类</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障现象</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>师傅</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>服务级别</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>District</source>
        <translation>行政区</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
</context>
<context>
    <name>KpiDrill</name>
    <message>
        <source>Complaints about no order also count in this figure: %1.</source>
        <translation>另有与工单无关的投诉计入该指标：%1 件。</translation>
    </message>
    <message>
        <source>No orders are behind this figure.</source>
        <translation>这个数字背后没有工单。</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Registered</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>已响应</translation>
    </message>
    <message>
        <source>Diagnosed</source>
        <translation>已诊断</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>已报价</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>已预约</translation>
    </message>
    <message>
        <source>Arrived on site</source>
        <translation>已到场</translation>
    </message>
    <message>
        <source>Taken into workshop</source>
        <translation>已收入维修间</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>已继续</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Accepted by the customer</source>
        <translation>客户已验收</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已结算</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>已重开</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Fees recorded</source>
        <translation>已记费用</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>Survey queued</source>
        <translation>已排回访</translation>
    </message>
    <message>
        <source>Survey call attempted</source>
        <translation>已尝试回访</translation>
    </message>
    <message>
        <source>Survey declined</source>
        <translation>客户谢绝回访</translation>
    </message>
    <message>
        <source>Customer not reached for the survey</source>
        <translation>回访未联系上客户</translation>
    </message>
    <message>
        <source>Survey answered</source>
        <translation>回访已答</translation>
    </message>
    <message>
        <source>Complaint received</source>
        <translation>收到投诉</translation>
    </message>
    <message>
        <source>Complaint acknowledged</source>
        <translation>投诉已受理</translation>
    </message>
    <message>
        <source>Complaint handed over</source>
        <translation>投诉已转交</translation>
    </message>
    <message>
        <source>Complaint level changed</source>
        <translation>投诉等级调整</translation>
    </message>
    <message>
        <source>Remedy offered</source>
        <translation>已提出解决方案</translation>
    </message>
    <message>
        <source>Complaint closed</source>
        <translation>投诉结案</translation>
    </message>
    <message>
        <source>Agreement issued</source>
        <translation>已签协议</translation>
    </message>
    <message>
        <source>Maintenance plan changed</source>
        <translation>保养计划调整</translation>
    </message>
    <message>
        <source>Maintenance plan stopped</source>
        <translation>保养计划停用</translation>
    </message>
    <message>
        <source>Maintenance done</source>
        <translation>保养完成</translation>
    </message>
    <message>
        <source>Maintenance plan</source>
        <translation>保养计划</translation>
    </message>
    <message>
        <source>Product recorded</source>
        <translation>产品建档</translation>
    </message>
    <message>
        <source>Product data corrected</source>
        <translation>产品资料更正</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>送货</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation>换货</translation>
    </message>
    <message>
        <source>This step is not possible in state &quot;%1&quot;. Possible now: %2.</source>
        <translation>“%1”状态下不能执行这一步。现在可以：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The moment lies before the order was registered.</source>
        <translation>时间早于工单登记时间。</translation>
    </message>
    <message>
        <source>The moment lies before the last recorded step.</source>
        <translation>时间早于上一步的记录时间。</translation>
    </message>
    <message>
        <source>The moment lies in the future.</source>
        <translation>时间晚于现在。</translation>
    </message>
    <message>
        <source>A reason is needed for this step.</source>
        <translation>这一步需要填写原因。</translation>
    </message>
    <message>
        <source>Choose the technician.</source>
        <translation>请选择师傅。</translation>
    </message>
    <message>
        <source>The appointment ends before it starts.</source>
        <translation>预约结束时间早于开始时间。</translation>
    </message>
    <message>
        <source>Say what was done.</source>
        <translation>请填写处理措施。</translation>
    </message>
    <message>
        <source>Enter who accepted the work, or why nobody could.</source>
        <translation>请填写验收人，或无人验收的原因。</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>上门中</translation>
    </message>
    <message>
        <source>In workshop</source>
        <translation>维修间</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已验收</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>维修</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>保养</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>Return or exchange</source>
        <translation>退换</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>到店</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>热线</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>App</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>E-commerce</source>
        <translation>电商平台</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>高端</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>加急</translation>
    </message>
    <message>
        <source>General fault</source>
        <translation>一般故障</translation>
    </message>
    <message>
        <source>Common fault</source>
        <translation>常见故障</translation>
    </message>
    <message>
        <source>Difficult fault</source>
        <translation>疑难故障</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>上门</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>计时中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已兑现</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Business time</source>
        <translation>营业时间</translation>
    </message>
    <message>
        <source>Around the clock</source>
        <translation>全天</translation>
    </message>
    <message>
        <source>Customer absent or asks for later</source>
        <translation>客户不在或要求改期</translation>
    </message>
    <message>
        <source>Customer decides</source>
        <translation>等客户决定</translation>
    </message>
    <message>
        <source>Waiting for parts</source>
        <translation>待件</translation>
    </message>
    <message>
        <source>Force majeure</source>
        <translation>不可抗力</translation>
    </message>
    <message>
        <source>Other reason (the clock keeps running)</source>
        <translation>其他原因（计时不停）</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>已修复</translation>
    </message>
    <message>
        <source>Solved remotely</source>
        <translation>远程解决</translation>
    </message>
    <message>
        <source>No fault found</source>
        <translation>未见故障</translation>
    </message>
    <message>
        <source>Cannot be repaired</source>
        <translation>无法修复</translation>
    </message>
    <message>
        <source>Returned and refunded</source>
        <translation>已退货退款</translation>
    </message>
    <message>
        <source>Customer declined the repair</source>
        <translation>客户放弃维修</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>人工费</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>配件</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>WeChat Pay</source>
        <translation>微信支付</translation>
    </message>
    <message>
        <source>Alipay</source>
        <translation>支付宝</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>银行卡</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>银行转账</translation>
    </message>
    <message>
        <source>L1 counter</source>
        <translation>L1 柜台</translation>
    </message>
    <message>
        <source>L2 manager</source>
        <translation>L2 店长</translation>
    </message>
    <message>
        <source>L3 serious</source>
        <translation>L3 重大</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>To call</source>
        <translation>待回访</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>谢绝</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未接通</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>柜台</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Counter clerk</source>
        <translation>接待</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>师傅</translation>
    </message>
    <message>
        <source>Dispatcher</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>店长</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>总部</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>Service point</source>
        <translation>服务点</translation>
    </message>
    <message>
        <source>Respond</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>预约上门</translation>
    </message>
    <message>
        <source>Arrive on site</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Take into workshop</source>
        <translation>收入维修间</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>解决</translation>
    </message>
    <message>
        <source>Customer accepts</source>
        <translation>客户验收</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>结算</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>取消工单</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重开</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Complaint reply</source>
        <translation>投诉答复</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>基础</translation>
    </message>
    <message>
        <source>Value-added</source>
        <translation>增值</translation>
    </message>
    <message>
        <source>Customised</source>
        <translation>定制</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>结算</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>预收款</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>File added</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>File renamed</source>
        <translation>文件改名</translation>
    </message>
    <message>
        <source>File removed</source>
        <translation>移除文件</translation>
    </message>
    <message>
        <source>File put back</source>
        <translation>恢复文件</translation>
    </message>
    <message>
        <source>Quotation issued</source>
        <translation>出具报价单</translation>
    </message>
    <message>
        <source>Customer agreed to the quotation</source>
        <translation>客户同意报价</translation>
    </message>
    <message>
        <source>Customer declined the quotation</source>
        <translation>客户未同意报价</translation>
    </message>
    <message>
        <source>Deposit taken</source>
        <translation>收取预收款</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Receipt voided</source>
        <translation>收据作废</translation>
    </message>
    <message>
        <source>Cause of the missed promise</source>
        <translation>超时原因</translation>
    </message>
    <message>
        <source>Promises computed again</source>
        <translation>承诺时间重新计算</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>Put on a shelf</source>
        <translation>已上架</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>已交还</translation>
    </message>
    <message>
        <source>Agreement signed</source>
        <translation>协议签署</translation>
    </message>
    <message>
        <source>Agreement cancelled</source>
        <translation>协议解除</translation>
    </message>
    <message>
        <source>Put under an agreement</source>
        <translation>归入协议</translation>
    </message>
    <message>
        <source>Undoing the sale asked for</source>
        <translation>申请撤销销售</translation>
    </message>
    <message>
        <source>Undoing the sale turned down</source>
        <translation>撤销销售被驳回</translation>
    </message>
    <message>
        <source>Sale undone</source>
        <translation>销售已撤销</translation>
    </message>
    <message>
        <source>Contract sold</source>
        <translation>售出合约</translation>
    </message>
    <message>
        <source>Included visit used</source>
        <translation>使用包含次数</translation>
    </message>
    <message>
        <source>Warranty card changed</source>
        <translation>三包卡信息变更</translation>
    </message>
    <message>
        <source>Firmware or board changed</source>
        <translation>固件或控制板变更</translation>
    </message>
    <message>
        <source>Owner changed</source>
        <translation>机主变更</translation>
    </message>
    <message>
        <source>Given in exchange</source>
        <translation>换货交付</translation>
    </message>
    <message>
        <source>Responsibility found</source>
        <translation>责任认定</translation>
    </message>
    <message>
        <source>Finding approved</source>
        <translation>责任认定已通过</translation>
    </message>
    <message>
        <source>Finding refused</source>
        <translation>责任认定未通过</translation>
    </message>
    <message>
        <source>Product lent</source>
        <translation>借出备用机</translation>
    </message>
    <message>
        <source>Lent product returned</source>
        <translation>备用机已归还</translation>
    </message>
    <message>
        <source>Return or exchange asked for</source>
        <translation>申请退换货</translation>
    </message>
    <message>
        <source>Return or exchange approved</source>
        <translation>退换货已批准</translation>
    </message>
    <message>
        <source>Return or exchange refused</source>
        <translation>退换货未批准</translation>
    </message>
    <message>
        <source>Return or exchange done</source>
        <translation>退换货已办结</translation>
    </message>
    <message>
        <source>Complaint worked on</source>
        <translation>投诉处理进展</translation>
    </message>
    <message>
        <source>Visit taken back</source>
        <translation>已撤回派工</translation>
    </message>
    <message>
        <source>Visit hours agreed</source>
        <translation>已约定上门时段</translation>
    </message>
    <message>
        <source>Vehicle and tools</source>
        <translation>车辆与工具</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合约</translation>
    </message>
    <message>
        <source>Work begun by its standard</source>
        <translation>按标准流程开工</translation>
    </message>
    <message>
        <source>Step started</source>
        <translation>步骤开始</translation>
    </message>
    <message>
        <source>Step finished</source>
        <translation>步骤完成</translation>
    </message>
    <message>
        <source>Step added for this order</source>
        <translation>本单增加步骤</translation>
    </message>
    <message>
        <source>Acceptance checklist</source>
        <translation>验收单</translation>
    </message>
    <message>
        <source>Own check signed</source>
        <translation>自检签字</translation>
    </message>
    <message>
        <source>Second check signed</source>
        <translation>复检签字</translation>
    </message>
    <message>
        <source>Customer trained</source>
        <translation>客户培训</translation>
    </message>
    <message>
        <source>Installation acceptance</source>
        <translation>安装验收</translation>
    </message>
    <message>
        <source>Sent on by its grade</source>
        <translation>按等级分派</translation>
    </message>
    <message>
        <source>Remote attempt</source>
        <translation>远程处理</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>已升级</translation>
    </message>
    <message>
        <source>Escalation answered</source>
        <translation>升级已响应</translation>
    </message>
    <message>
        <source>Misdiagnosis</source>
        <translation>误诊</translation>
    </message>
    <message>
        <source>Diagnosis confirmed</source>
        <translation>诊断确认</translation>
    </message>
    <message>
        <source>Part kept for the order</source>
        <translation>已为工单预留备件</translation>
    </message>
    <message>
        <source>Part missing</source>
        <translation>缺件</translation>
    </message>
    <message>
        <source>Part not needed</source>
        <translation>不再需要备件</translation>
    </message>
    <message>
        <source>Part taken</source>
        <translation>备件已领用</translation>
    </message>
    <message>
        <source>Part brought back</source>
        <translation>备件退回</translation>
    </message>
    <message>
        <source>Part asked of another place</source>
        <translation>已申请调拨备件</translation>
    </message>
    <message>
        <source>Part sent</source>
        <translation>备件已发出</translation>
    </message>
    <message>
        <source>Part arrived</source>
        <translation>备件到货</translation>
    </message>
    <message>
        <source>Old part kept</source>
        <translation>旧件已保留</translation>
    </message>
    <message>
        <source>Old part sent to its maker</source>
        <translation>旧件已返厂</translation>
    </message>
    <message>
        <source>Maker answered on the old part</source>
        <translation>厂家答复旧件</translation>
    </message>
    <message>
        <source>Cost entered</source>
        <translation>登记成本</translation>
    </message>
    <message>
        <source>Cost taken back</source>
        <translation>成本作废</translation>
    </message>
    <message>
        <source>Claim on the maker</source>
        <translation>向厂家索赔</translation>
    </message>
    <message>
        <source>Tested after repair</source>
        <translation>修后检测</translation>
    </message>
    <message>
        <source>Reading taken</source>
        <translation>登记读数</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>补充更正</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Handed over with a waiver</source>
        <translation>经特批交付</translation>
    </message>
    <message>
        <source>Task for a team</source>
        <translation>部门任务</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>任务完成</translation>
    </message>
    <message>
        <source>Given to a team</source>
        <translation>已交小组</translation>
    </message>
    <message>
        <source>Automatic rule</source>
        <translation>自动规则</translation>
    </message>
    <message>
        <source>Work instruction read</source>
        <translation>已读指导书</translation>
    </message>
    <message>
        <source>User training</source>
        <translation>用户培训</translation>
    </message>
    <message>
        <source>Result told to the customer</source>
        <translation>已将结果告知客户</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已交付</translation>
    </message>
    <message>
        <source>Work started</source>
        <translation>开工</translation>
    </message>
    <message>
        <source>Work paused</source>
        <translation>暂停作业</translation>
    </message>
    <message>
        <source>Work went on</source>
        <translation>继续作业</translation>
    </message>
    <message>
        <source>Work finished</source>
        <translation>完工</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>服务项目</translation>
    </message>
    <message>
        <source>Upgrade recorded</source>
        <translation>已登记升级</translation>
    </message>
    <message>
        <source>Repeats an earlier order</source>
        <translation>返修</translation>
    </message>
    <message>
        <source>Proposal issued</source>
        <translation>已提出方案</translation>
    </message>
    <message>
        <source>Customer chose a proposal</source>
        <translation>客户已选定方案</translation>
    </message>
    <message>
        <source>Customer declined the proposal</source>
        <translation>客户拒绝方案</translation>
    </message>
    <message>
        <source>Way to the customer</source>
        <translation>上门路程</translation>
    </message>
    <message>
        <source>Request for a part called off</source>
        <translation>配件申请已取消</translation>
    </message>
    <message>
        <source>Visit fee</source>
        <translation>上门费</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>%1 has begun work on %2. Finish it, or plan it for somebody else on the order&apos;s page first.</source>
        <translation>%1 已开始处理 %2，请先做完，或在工单页改派他人。</translation>
    </message>
    <message>
        <source>%1 no longer works here.</source>
        <translation>%1 已离职。</translation>
    </message>
</context>
<context>
    <name>LogoPicture</name>
    <message>
        <source>The picture is larger than %1 MB.</source>
        <translation>图片超过 %1 MB。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a picture that can be read: %2</source>
        <translation>“%1”不是可以读取的图片：%2</translation>
    </message>
    <message>
        <source>The picture is too small to print: at least %1 pixels.</source>
        <translation>图片太小，印不清楚：至少 %1 像素。</translation>
    </message>
</context>
<context>
    <name>Maintenance</name>
    <message>
        <source>This maintenance plan does not exist.</source>
        <translation>该保养计划不存在。</translation>
    </message>
    <message>
        <source>The maintenance plan was changed meanwhile. It has been reloaded; check it and try again.</source>
        <translation>该保养计划已被他人修改，现已重新载入，请核对后再操作。</translation>
    </message>
    <message>
        <source>Periodic maintenance</source>
        <translation>定期保养</translation>
    </message>
    <message>
        <source>The plan needs a name.</source>
        <translation>请填写计划名称。</translation>
    </message>
    <message>
        <source>The name is longer than 100 characters.</source>
        <translation>名称超过 100 字。</translation>
    </message>
    <message>
        <source>The interval lies between 1 and 120 months.</source>
        <translation>间隔应在 1 到 120 个月之间。</translation>
    </message>
    <message>
        <source>Enter the day on which maintenance is due next.</source>
        <translation>请填写下次保养日期。</translation>
    </message>
    <message>
        <source>This product does not exist.</source>
        <translation>该产品不存在。</translation>
    </message>
    <message>
        <source>Say why the plan stops.</source>
        <translation>请填写停用计划的原因。</translation>
    </message>
    <message>
        <source>The plan &quot;%1&quot; of %2 (%3) is stopped.</source>
        <translation>%2（%3）的计划“%1”已停用。</translation>
    </message>
    <message>
        <source>The visit of %1 (%2) is registered already: %3.</source>
        <translation>%1（%2）的保养工单已登记：%3。</translation>
    </message>
    <message>
        <source>%1, due on %2</source>
        <translation>%1，应于 %2 完成</translation>
    </message>
    <message>
        <source>Choose today or a later day.</source>
        <translation>请选择今天或以后的日期。</translation>
    </message>
    <message>
        <source>Between 1 and 200 visits a day.</source>
        <translation>每天 1 至 200 次上门。</translation>
    </message>
    <message>
        <source>%1 · %2 · next on %3</source>
        <translation>%1 · %2 · 下次 %3</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>&quot;%1&quot; is not an amount of money, for example 129.50</source>
        <translation>“%1”不是有效金额，例如 129.50</translation>
    </message>
</context>
<context>
    <name>OfficialCalendar</name>
    <message>
        <source>The entry &quot;%1&quot; is not known here.</source>
        <translation>此处不认识条目“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day of the year %2.</source>
        <translation>“%1”不是 %2 年的日期。</translation>
    </message>
    <message>
        <source>The day %1 does not say whether it is off (true or false).</source>
        <translation>%1 没有注明是否休息（true 或 false）。</translation>
    </message>
    <message>
        <source>The day %1 is listed twice.</source>
        <translation>%1 重复列出。</translation>
    </message>
    <message>
        <source>A holiday table needs a year, a status (official or expected) and a list of days.</source>
        <translation>节假日表须有年份、状态（official 或 expected）和日期列表。</translation>
    </message>
    <message>
        <source>No holiday table for %1 is part of the program.</source>
        <translation>程序未附带 %1 年的节假日表。</translation>
    </message>
</context>
<context>
    <name>OrderColumns</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>%1 due %2</source>
        <translation>%1 到期 %2</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障现象</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>师傅</translation>
    </message>
    <message>
        <source>Registered at</source>
        <translation>登记时间</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>保修</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>保内</translation>
    </message>
</context>
<context>
    <name>OrderExport</name>
    <message>
        <source>No orders.</source>
        <translation>没有工单。</translation>
    </message>
    <message>
        <source>%1 orders</source>
        <translation>共 %1 单</translation>
    </message>
</context>
<context>
    <name>OrderFilterBar</name>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>全部工单</translation>
    </message>
    <message>
        <source>next due first</source>
        <translation>先到期在前</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>最早在前</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>近 7 天</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>近 30 天</translation>
    </message>
    <message>
        <source>from – to</source>
        <translation>自选起止</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>OrderKind</name>
    <message>
        <source>This order does not exist.</source>
        <translation>该工单不存在。</translation>
    </message>
    <message>
        <source>Misdiagnosis</source>
        <translation>误诊</translation>
    </message>
    <message>
        <source>Workmanship</source>
        <translation>维修质量</translation>
    </message>
    <message>
        <source>The new part failed</source>
        <translation>新配件损坏</translation>
    </message>
    <message>
        <source>Another fault</source>
        <translation>其他故障</translation>
    </message>
    <message>
        <source>How it is used</source>
        <translation>使用不当</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>This kind runs as another type of service.</source>
        <translation>该项目属于另一种服务类型。</translation>
    </message>
    <message>
        <source>Only repairs have a depth.</source>
        <translation>只有维修工单才分深度。</translation>
    </message>
    <message>
        <source>The order was changed elsewhere meanwhile. It has been reloaded.</source>
        <translation>工单已在别处修改，已重新读取。</translation>
    </message>
    <message>
        <source>Write what it had, at most 60 characters.</source>
        <translation>请填写升级前的内容，最多 60 个字。</translation>
    </message>
    <message>
        <source>Write what it has instead, at most 60 characters.</source>
        <translation>请填写升级后的内容，最多 60 个字。</translation>
    </message>
    <message>
        <source>The upgrade is accepted already.</source>
        <translation>升级已验收。</translation>
    </message>
    <message>
        <source>instead of %1, order %2</source>
        <translation>替换 %1，工单 %2</translation>
    </message>
    <message>
        <source>The earlier order is one of the same product, taken in before this one.</source>
        <translation>上次工单须是同一产品、早于本单受理的工单。</translation>
    </message>
    <message>
        <source>found by order %1</source>
        <translation>由工单 %1 发现</translation>
    </message>
</context>
<context>
    <name>OrderParts</name>
    <message>
        <source>This order does not exist.</source>
        <translation>该工单不存在。</translation>
    </message>
    <message>
        <source>There is no such part in use.</source>
        <translation>没有在用的这种备件。</translation>
    </message>
    <message>
        <source>The customer has to agree to a part that is not new.</source>
        <translation>使用非新件须经客户同意。</translation>
    </message>
    <message>
        <source>A defective part repairs nothing.</source>
        <translation>故障件不能用于维修。</translation>
    </message>
    <message>
        <source>This part is not listed as a substitute.</source>
        <translation>该备件未列为替代件。</translation>
    </message>
    <message>
        <source>The order is closed: reopen it first.</source>
        <translation>工单已关闭：请先重新打开。</translation>
    </message>
    <message>
        <source>%1 in place of %2</source>
        <translation>%1，代替 %2</translation>
    </message>
    <message>
        <source>The part was taken: bring it back first.</source>
        <translation>备件已领用：请先退回。</translation>
    </message>
    <message>
        <source>Say who shall send it.</source>
        <translation>请说明由谁发货。</translation>
    </message>
    <message>
        <source>Say when it is expected; not before today.</source>
        <translation>请说明预计到货日期，不能早于今天。</translation>
    </message>
    <message>
        <source>Nothing is missing any more.</source>
        <translation>已不缺件。</translation>
    </message>
    <message>
        <source>%1 %2 from %3, expected %4</source>
        <translation>%1 %2 向 %3 调拨，预计 %4 到</translation>
    </message>
    <message>
        <source>Say who carries it.</source>
        <translation>请说明承运人。</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>备件 %1</translation>
    </message>
    <message>
        <source>Only %1 is still wanted.</source>
        <translation>还需要的只有 %1。</translation>
    </message>
    <message>
        <source>Scan the serial number of the piece.</source>
        <translation>请扫描该件的序列号。</translation>
    </message>
    <message>
        <source>Only %1 was taken for this order.</source>
        <translation>本单只领用了 %1。</translation>
    </message>
    <message>
        <source>This piece was not taken for this order.</source>
        <translation>该件不是为本单领用的。</translation>
    </message>
    <message>
        <source>This old part is kept already.</source>
        <translation>这件旧件已登记。</translation>
    </message>
    <message>
        <source>Choose the old parts that go back.</source>
        <translation>请选择要返厂的旧件。</translation>
    </message>
    <message>
        <source>The credit may not be negative.</source>
        <translation>抵扣金额不能为负。</translation>
    </message>
    <message>
        <source>Say why the maker refused it.</source>
        <translation>请说明厂家拒绝的原因。</translation>
    </message>
    <message>
        <source>%1 asks for it already.</source>
        <translation>%1 已在申请该配件。</translation>
    </message>
    <message>
        <source>Only %1 of %2 is still out for this order.</source>
        <translation>本工单领用的 %2 只剩 %1 未退。</translation>
    </message>
    <message>
        <source>Only %1 was asked for: receive the rest on a document of its own.</source>
        <translation>只申请了 %1：多出的请另开入库单。</translation>
    </message>
    <message>
        <source>%1 pieces need %1 serial numbers; there are %2.</source>
        <translation>%1 件需要 %1 个序列号，现有 %2 个。</translation>
    </message>
    <message>
        <source>The price lies between 0 and 10 million yuan.</source>
        <translation>单价应在 0 到 1000 万元之间。</translation>
    </message>
    <message>
        <source>Say in at most 200 characters why it is called off.</source>
        <translation>请用不超过 200 个字说明取消原因。</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>paused · %1</source>
        <translation>暂停 · %1</translation>
    </message>
    <message>
        <source>solved after %1</source>
        <translation>用时 %1</translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation>无需履行</translation>
    </message>
    <message>
        <source>kept %1</source>
        <translation>按时 %1</translation>
    </message>
    <message>
        <source>missed by %1</source>
        <translation>超时 %1</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>The order was changed meanwhile. It has been reloaded; check it and try again.</source>
        <translation>工单刚被修改，已重新载入，请核对后重试。</translation>
    </message>
    <message>
        <source>This order does not exist.</source>
        <translation>该工单不存在。</translation>
    </message>
    <message>
        <source>There is no order with number %1.</source>
        <translation>没有单号为 %1 的工单。</translation>
    </message>
    <message>
        <source>%1 yuan are still to be paid: take the payment to settle.</source>
        <translation>还有 %1 元未付，请先收款再结算。</translation>
    </message>
    <message>
        <source>Line %1: the item needs a name.</source>
        <translation>第 %1 行：请填写项目名称。</translation>
    </message>
    <message>
        <source>Line %1: the quantity must be greater than zero.</source>
        <translation>第 %1 行：数量必须大于零。</translation>
    </message>
    <message>
        <source>Line %1: the price may not be negative.</source>
        <translation>第 %1 行：价格不能为负。</translation>
    </message>
    <message>
        <source>Line %1: the waiver must lie between 0 and 100 %.</source>
        <translation>第 %1 行：减免应在 0 到 100 % 之间。</translation>
    </message>
    <message>
        <source>Line %1: a waiver needs its reason.</source>
        <translation>第 %1 行：减免需要填写原因。</translation>
    </message>
    <message>
        <source>The order is settled; its fees can no longer change.</source>
        <translation>工单已结算，费用不能再改。</translation>
    </message>
    <message>
        <source>To pay: %1 yuan</source>
        <translation>应付：%1 元</translation>
    </message>
    <message>
        <source>The order is settled already.</source>
        <translation>工单已经结算。</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>Line %1: the price list does not have this item; note what it is for.</source>
        <translation>第 %1 行：价目表没有此项目，请注明用途。</translation>
    </message>
    <message>
        <source>Say first why these promises were missed: %1.</source>
        <translation>请先注明超时原因：%1。</translation>
    </message>
    <message>
        <source>The order is closed; append an amendment instead.</source>
        <translation>工单已关闭；请改用追加更正。</translation>
    </message>
    <message>
        <source>%1 is still lent to the customer: take it back first.</source>
        <translation>%1 仍借在客户处：请先收回。</translation>
    </message>
</context>
<context>
    <name>PackageColumns</name>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Price (yuan)</source>
        <translation>价款（元）</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>for sale</source>
        <translation>在售</translation>
    </message>
    <message>
        <source>not for sale</source>
        <translation>停售</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Desk</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Work orders</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Customers &amp; products</source>
        <translation>客户与产品</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>保养</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>回访与满意度</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>满意度评价</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>打印记录</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>收银</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>客户原声</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>派工</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>我的工单</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>备件</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>退换</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Monthly review</source>
        <translation>月度评审</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>维修间</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>待办与通知</translation>
    </message>
</context>
<context>
    <name>PaperFormat</name>
    <message>
        <source>Receipt roll %1 mm</source>
        <translation>%1 毫米热敏小票</translation>
    </message>
    <message>
        <source>Continuous form %1</source>
        <translation>连续纸 %1</translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>标签 %1</translation>
    </message>
</context>
<context>
    <name>PaperTexts</name>
    <message>
        <source>Line %1: the braces do not close.</source>
        <translation>第 %1 行：大括号没有闭合。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>服务须知</translation>
    </message>
    <message>
        <source>Below the title</source>
        <translation>标题下方</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Closing words</source>
        <translation>结束语</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>页脚</translation>
    </message>
    <message>
        <source>1. This slip is needed to collect the item; please check the item and its accessories then.</source>
        <translation>1. 本单为取机凭证，请妥善保管；取机时请核对物品及附件。</translation>
    </message>
    <message>
        <source>2. Chargeable work starts only after you have agreed to its price; replaced parts are returned to you.</source>
        <translation>2. 收费项目须经您同意价格后方可施工；更换下来的旧件交还给您。</translation>
    </message>
    <message>
        <source>3. Please take out personal belongings and back up your data before handing in.</source>
        <translation>3. 送修前请取出个人物品并备份数据。</translation>
    </message>
    <message>
        <source>{{#with_policies}}Agreed to by signing: {{policies}}{{/with_policies}}</source>
        <translation>{{#with_policies}}签字即同意：{{policies}}{{/with_policies}}</translation>
    </message>
    <message>
        <source>This receipt is not a tax invoice; an invoice is issued on request.</source>
        <translation>本收据不是税务发票，如需发票请告知。</translation>
    </message>
    <message>
        <source>Please check the items before you pay. An invoice is issued on request.</source>
        <translation>请核对项目后付款，如需发票请告知。</translation>
    </message>
    <message>
        <source>Thank you. Your answers go to the manager, not to the technician.</source>
        <translation>谢谢！您的回答由店长查看，不转给维修师傅。</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters.</source>
        <translation>文字超过 %1 字。</translation>
    </message>
    <message>
        <source>The picture cannot be read.</source>
        <translation>图片无法读取。</translation>
    </message>
    <message>
        <source>The picture is larger than %1 KB.</source>
        <translation>图片超过 %1 KB。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>In warranty</source>
        <translation>保内</translation>
    </message>
    <message>
        <source>Out of warranty</source>
        <translation>保外</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Order %1 has no receipt yet: settle it first.</source>
        <translation>工单 %1 还没有收据，请先结算。</translation>
    </message>
    <message>
        <source>This product does not exist.</source>
        <translation>该产品不存在。</translation>
    </message>
    <message>
        <source>No questionnaire is set up.</source>
        <translation>尚未设置满意度问卷。</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1（第 %2 版）</translation>
    </message>
    <message>
        <source>There is no product with serial number or order number %1.</source>
        <translation>没有序列号或工单号为 %1 的产品。</translation>
    </message>
    <message>
        <source>This order does not exist.</source>
        <translation>该工单不存在。</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Order %1 has no quotation yet.</source>
        <translation>工单 %1 还没有报价单。</translation>
    </message>
    <message>
        <source>This receipt does not exist.</source>
        <translation>该收据不存在。</translation>
    </message>
    <message>
        <source>A cash sheet is named by its day, such as 2026-03-02.</source>
        <translation>收银日结单按日期指定，例如 2026-03-02。</translation>
    </message>
    <message>
        <source>There is no order with number %1.</source>
        <translation>没有单号为 %1 的工单。</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>Order %1 has no proposal yet.</source>
        <translation>工单 %1 还没有服务方案。</translation>
    </message>
    <message>
        <source>Order %1 has no hand-over record yet.</source>
        <translation>工单 %1 还没有交付记录。</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>A phone number is needed.</source>
        <translation>请填写电话号码。</translation>
    </message>
    <message>
        <source>A number starting with 400 or 800 has 10 digits, %1 were typed.</source>
        <translation>400 或 800 开头的号码应为 10 位，现输入了 %1 位。</translation>
    </message>
    <message>
        <source>11 digits are needed, %1 were typed.</source>
        <translation>手机号应为 11 位，现输入了 %1 位。</translation>
    </message>
    <message>
        <source>A mobile number starts with 13 to 19, not with %1.</source>
        <translation>手机号应以 13 至 19 开头，不能以 %1 开头。</translation>
    </message>
    <message>
        <source>No area code starts with %1.</source>
        <translation>没有以 %1 开头的区号。</translation>
    </message>
    <message>
        <source>After the area code a landline number starts with 2 to 8.</source>
        <translation>区号后的固定电话号码应以 2 至 8 开头。</translation>
    </message>
    <message>
        <source>After the area code 7 or 8 digits are needed, %1 were typed.</source>
        <translation>区号后应为 7 或 8 位，现输入了 %1 位。</translation>
    </message>
    <message>
        <source>The area code is missing, for example 0571-%1.</source>
        <translation>缺少区号，例如 0571-%1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a phone number: a mobile has 11 digits, a landline an area code with 0 in front.</source>
        <translation>“%1”不是电话号码：手机号为 11 位，固定电话须带 0 开头的区号。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has characters that belong to no phone number.</source>
        <translation>“%1”含有电话号码中不该有的字符。</translation>
    </message>
    <message>
        <source>Only numbers of mainland China can be kept here; +%1 is another country.</source>
        <translation>这里只能登记中国大陆的号码；+%1 属于其他国家或地区。</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>A plan is a number from 0 on.</source>
        <translation>计划数应为不小于 0 的数字。</translation>
    </message>
</context>
<context>
    <name>PlanColumns</name>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>%1 d overdue</source>
        <translation>超时 %1 天</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>保养计划</translation>
    </message>
    <message>
        <source>Last done</source>
        <translation>上次保养</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>上门</translation>
    </message>
</context>
<context>
    <name>PlanRhythm</name>
    <message>
        <source>d MMMM</source>
        <extracomment>The day of a year: a pattern of Qt, d is the day, MMMM the name and M the number of the month</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>every year before %1</source>
        <translation>每年%1前</translation>
    </message>
    <message>
        <source>every %1 %2</source>
        <translation>每 %1 %2</translation>
    </message>
    <message>
        <source>every %1 months</source>
        <translation>每 %1 个月</translation>
    </message>
    <message>
        <source>This month has no such day.</source>
        <translation>这个月没有这一天。</translation>
    </message>
    <message>
        <source>Say which reading the plan goes by, in at most 60 characters.</source>
        <translation>请填写按哪项读数保养，不超过 60 个字。</translation>
    </message>
    <message>
        <source>Enter after how much maintenance is due.</source>
        <translation>请填写用到多少时保养。</translation>
    </message>
    <message>
        <source>The unit is longer than 20 characters.</source>
        <translation>单位不能超过 20 个字。</translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message>
        <source>Give the document a title.</source>
        <translation>请填写标题。</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>正文不能为空。</translation>
    </message>
    <message>
        <source>Say from which day it is in force.</source>
        <translation>请填写生效日期。</translation>
    </message>
    <message>
        <source>It ends before it starts.</source>
        <translation>失效日期早于生效日期。</translation>
    </message>
    <message>
        <source>The review comes after the first day in force.</source>
        <translation>复审日期应晚于生效日期。</translation>
    </message>
    <message>
        <source>Say what changed against the version before.</source>
        <translation>请写明与上一版的差别。</translation>
    </message>
    <message>
        <source>A right of final or sole interpretation is void towards consumers (measures on penalties for infringing consumer rights, article 12). Take the clause out.</source>
        <translation>对消费者保留最终或单方解释权的条款无效（《侵害消费者权益行为处罚办法》第十二条），请删去。</translation>
    </message>
    <message>
        <source>Somebody else changed this document meanwhile. Open it again.</source>
        <translation>这份文件已被他人修改，请重新打开。</translation>
    </message>
    <message>
        <source>A published version is not changed. Make a new version instead.</source>
        <translation>已发布的版本不能修改，请新建版本。</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>告示</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>待生效</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>已被新版替代</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已废止</translation>
    </message>
    <message>
        <source>This document does not exist.</source>
        <translation>没有这份文件。</translation>
    </message>
    <message>
        <source>There is no document %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>(say what changed)</source>
        <translation>（写明修改内容）</translation>
    </message>
    <message>
        <source>A document does not come into force in the past.</source>
        <translation>生效日期不能早于今天。</translation>
    </message>
    <message>
        <source>Say why it is withdrawn.</source>
        <translation>请写明废止原因。</translation>
    </message>
    <message>
        <source>Withdraw it today or on a later day.</source>
        <translation>废止日期应为今天或以后。</translation>
    </message>
    <message>
        <source>The next review lies in the future.</source>
        <translation>下次复审日期应晚于今天。</translation>
    </message>
    <message>
        <source>all units</source>
        <translation>全部门店</translation>
    </message>
    <message>
        <source>all products</source>
        <translation>全部产品</translation>
    </message>
</context>
<context>
    <name>PriceDesk</name>
    <message>
        <source>A published list is not changed: prepare a new version first.</source>
        <translation>已发布的价目表不能修改，请先准备新版本。</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>不限期</translation>
    </message>
    <message>
        <source>Say from which day the prices hold.</source>
        <translation>请填写价格生效日期。</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>截止日期早于起始日期。</translation>
    </message>
    <message>
        <source>Version %1 holds on some of these days already: %2 to %3.</source>
        <translation>第 %1 版在其中 %2 至 %3 已经生效，日期重叠。</translation>
    </message>
    <message>
        <source>No list would hold from %2 to %3, between this one and version %1.</source>
        <translation>%2 至 %3 没有任何价目表生效，与第 %1 版之间有空档。</translation>
    </message>
    <message>
        <source>The item needs a code.</source>
        <translation>请填写项目代码。</translation>
    </message>
    <message>
        <source>The code %1 is taken by &quot;%2&quot;.</source>
        <translation>代码 %1 已被“%2”使用。</translation>
    </message>
    <message>
        <source>The item needs a name.</source>
        <translation>请填写项目名称。</translation>
    </message>
    <message>
        <source>A price cannot be negative.</source>
        <translation>价格不能为负数。</translation>
    </message>
    <message>
        <source>The duration lies between 0 minutes and 30 days.</source>
        <translation>工时应在 0 分钟到 30 天之间。</translation>
    </message>
    <message>
        <source>The draft does not have this item.</source>
        <translation>草稿中没有此项目。</translation>
    </message>
</context>
<context>
    <name>PrintColumns</name>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>已存出</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>%1 (again)</source>
        <translation>%1（再次）</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Printer or file</source>
        <translation>打印机或文件</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
</context>
<context>
    <name>PrintJobs</name>
    <message>
        <source>This print is not in the list.</source>
        <translation>打印记录里没有这一条。</translation>
    </message>
    <message>
        <source>No issued copy is kept of this paper.</source>
        <translation>这份单据没有留存的原件。</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The printer &quot;%1&quot; is not available. Choose another one or save a PDF.</source>
        <translation>打印机“%1”不可用，请另选打印机或保存为 PDF。</translation>
    </message>
    <message>
        <source>%1 sent to %2.</source>
        <translation>%1已发送到打印机 %2。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>保存为 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>Process</name>
    <message>
        <source>Choose the fault class: it decides who is sent.</source>
        <translation>请选择故障等级：它决定派谁上门。</translation>
    </message>
    <message>
        <source>The customer has not agreed to the price yet: issue a proposal or quotation and record the answer.</source>
        <translation>客户尚未同意价格：请提出方案或报价并登记答复。</translation>
    </message>
    <message>
        <source>Record who confirmed the work, or why nobody did.</source>
        <translation>请登记由谁确认，或无人确认的原因。</translation>
    </message>
    <message>
        <source>Record who was told the result, and how.</source>
        <translation>请登记已将结果告知何人、以何种方式。</translation>
    </message>
    <message>
        <source>Write the hand-over record first.</source>
        <translation>请先填写交付记录。</translation>
    </message>
    <message>
        <source>Record what was upgraded: the old and the new component or firmware.</source>
        <translation>请登记升级内容：原部件或固件与新部件或固件。</translation>
    </message>
    <message>
        <source>Record the working time: start and finish the work.</source>
        <translation>请登记工时：开工并完工。</translation>
    </message>
    <message>
        <source>Record a passed test after the repair.</source>
        <translation>请先登记维修后检测合格。</translation>
    </message>
    <message>
        <source>Add a photo to the files of the order.</source>
        <translation>请先在工单附件中添加照片。</translation>
    </message>
    <message>
        <source>Needed before this step: %1.</source>
        <translation>进入这一步前须填写：%1。</translation>
    </message>
    <message>
        <source>%1 leaves out the step &quot;%2&quot;.</source>
        <translation>%1不经过“%2”这一步。</translation>
    </message>
    <message>
        <source>Fault class</source>
        <translation>故障等级</translation>
    </message>
    <message>
        <source>Fault code</source>
        <translation>故障代码</translation>
    </message>
    <message>
        <source>Diagnosed cause</source>
        <translation>初步诊断</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>师傅</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>预约时间</translation>
    </message>
    <message>
        <source>Consent to the price</source>
        <translation>客户同意价格</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>处理措施</translation>
    </message>
    <message>
        <source>Working time</source>
        <translation>作业工时</translation>
    </message>
    <message>
        <source>Test after repair</source>
        <translation>维修后检测</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Upgraded component or firmware</source>
        <translation>升级的部件或固件</translation>
    </message>
    <message>
        <source>Customer&apos;s confirmation</source>
        <translation>客户确认</translation>
    </message>
    <message>
        <source>Result told to the customer</source>
        <translation>已将结果告知客户</translation>
    </message>
    <message>
        <source>Hand-over record</source>
        <translation>交付记录</translation>
    </message>
    <message>
        <source>Deep repair</source>
        <translation>深度维修</translation>
    </message>
    <message>
        <source>Normal repair</source>
        <translation>普通维修</translation>
    </message>
    <message>
        <source>This was changed elsewhere meanwhile. It has been reloaded.</source>
        <translation>内容已在别处修改，已重新读取。</translation>
    </message>
    <message>
        <source>Between 0 (no limit) and 525600 minutes.</source>
        <translation>须在 0（不限）到 525600 分钟之间。</translation>
    </message>
    <message>
        <source>Every order goes through this step.</source>
        <translation>每张工单都要经过这一步。</translation>
    </message>
    <message>
        <source>Small letters, digits and _, at most 30.</source>
        <translation>小写字母、数字和下划线，最多 30 位。</translation>
    </message>
    <message>
        <source>There is a kind of service with this code already.</source>
        <translation>已有相同代码的服务项目。</translation>
    </message>
    <message>
        <source>Give it a name of at most 40 characters.</source>
        <translation>请填写名称，最多 40 个字。</translation>
    </message>
    <message>
        <source>Between 1 and 1440 minutes.</source>
        <translation>应在 1 到 1440 分钟之间。</translation>
    </message>
    <message>
        <source>The price list of today has no such item.</source>
        <translation>今天的价目表中没有该项目。</translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message>
        <source>The text is longer than %1 characters.</source>
        <translation>文字超过 %1 字。</translation>
    </message>
    <message>
        <source>Choose the product category.</source>
        <translation>请选择产品品类。</translation>
    </message>
    <message>
        <source>The model needs a name with letters or digits.</source>
        <translation>型号名称须含字母或数字。</translation>
    </message>
    <message>
        <source>This model is in the catalogue already.</source>
        <translation>产品目录中已有此型号。</translation>
    </message>
    <message>
        <source>A service life lies between 0 and 60 years.</source>
        <translation>使用寿命应在 0 到 60 年之间。</translation>
    </message>
    <message>
        <source>The model was changed meanwhile. Look at it again.</source>
        <translation>型号已被他人修改，请重新查看。</translation>
    </message>
    <message>
        <source>Spare parts for %1 were supplied until %2 only.</source>
        <translation>%1 的配件只供应到 %2。</translation>
    </message>
    <message>
        <source>The product is past its expected service life of %1 years.</source>
        <translation>产品已超过 %1 年的预期使用寿命。</translation>
    </message>
    <message>
        <source>An IMEI has 15 digits, of which the last one checks the others.</source>
        <translation>IMEI 为 15 位数字，末位为校验位。</translation>
    </message>
    <message>
        <source>This product does not exist.</source>
        <translation>该产品不存在。</translation>
    </message>
    <message>
        <source>firmware %1</source>
        <translation>固件 %1</translation>
    </message>
    <message>
        <source>control board %1</source>
        <translation>控制板 %1</translation>
    </message>
</context>
<context>
    <name>ProgramOptions</name>
    <message>
        <source>--%1 does not understand &quot;%2&quot;.</source>
        <translation>--%1 不能识别“%2”。</translation>
    </message>
    <message>
        <source>After-sales service-center workstation</source>
        <translation>售后服务中心工作站</translation>
    </message>
    <message>
        <source>The store&apos;s file.</source>
        <translation>门店文件。</translation>
    </message>
    <message>
        <source>Language of this run: zh_CN or en.</source>
        <translation>本次运行的语言：zh_CN 或 en。</translation>
    </message>
    <message>
        <source>Look of this run: light or dark.</source>
        <translation>本次运行的外观：light 或 dark。</translation>
    </message>
    <message>
        <source>Text size of this run, 1.0 is normal.</source>
        <translation>本次运行的文字大小，1.0 为正常。</translation>
    </message>
    <message>
        <source>Save a picture of every page into DIR and end.</source>
        <translation>把每个页面的截图存入 DIR 后退出。</translation>
    </message>
    <message>
        <source>Window size of the tour, for example 1440x900.</source>
        <translation>截图时的窗口大小，例如 1440x900。</translation>
    </message>
    <message>
        <source>The store&apos;s file, like --db.</source>
        <translation>门店文件，同 --db。</translation>
    </message>
</context>
<context>
    <name>PromiseCalculator</name>
    <message>
        <source>The entry &quot;%1&quot; is not known here.</source>
        <translation>此处不认识条目“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list.</source>
        <translation>“%1”必须是列表。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in &quot;%2&quot; is not a day such as 2026-10-01.</source>
        <translation>“%2”中的“%1”不是日期，日期应写作 2026-10-01。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in &quot;%2&quot; is not a moment such as 2026-03-02T09:05:00+08:00.</source>
        <translation>“%2”中的“%1”不是时刻，时刻应写作 2026-03-02T09:05:00+08:00。</translation>
    </message>
    <message>
        <source>Opening hours in &quot;%1&quot; are pairs such as [&quot;09:00&quot;, &quot;18:00&quot;] that end after they start; hours past midnight belong to the next day.</source>
        <translation>“%1”中的营业时间应成对书写，如 [&quot;09:00&quot;, &quot;18:00&quot;]，且结束晚于开始；过了零点的时段写在次日。</translation>
    </message>
    <message>
        <source>The calendar needs &quot;weekly&quot; opening hours.</source>
        <translation>日历须有每周营业时间（weekly）。</translation>
    </message>
    <message>
        <source>The day %1 is both a holiday and a working day.</source>
        <translation>%1 既是休息日又是工作日。</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known.</source>
        <translation>未知的时区“%1”。</translation>
    </message>
    <message>
        <source>A pause is a pair of moments.</source>
        <translation>一次暂停由起止两个时刻组成。</translation>
    </message>
    <message>
        <source>The pause from %1 ends before it starts.</source>
        <translation>从 %1 开始的暂停，结束时刻早于开始时刻。</translation>
    </message>
    <message>
        <source>&quot;target_minutes&quot; must be a whole number of minutes, 0 or more.</source>
        <translation>“target_minutes”必须是不小于 0 的整数分钟。</translation>
    </message>
    <message>
        <source>A calendar is &quot;always&quot; or an object with weekly opening hours.</source>
        <translation>日历应为“always”，或包含每周营业时间的对象。</translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>Give the first and the last day.</source>
        <translation>请填写起止日期。</translation>
    </message>
    <message>
        <source>%1: %2, was %3</source>
        <translation>%1：%2（原 %3）</translation>
    </message>
    <message>
        <source>Order %1 was changed since the preview. Look at the preview again.</source>
        <translation>预览之后工单 %1 已有变动，请重新预览。</translation>
    </message>
    <message>
        <source>The result for order %1 is another one by now. Look at the preview again.</source>
        <translation>工单 %1 的结果已变化，请重新预览。</translation>
    </message>
    <message>
        <source>This order does not exist.</source>
        <translation>该工单不存在。</translation>
    </message>
    <message>
        <source>Choose the cause from the list.</source>
        <translation>请从列表中选择原因。</translation>
    </message>
    <message>
        <source>This promise was not missed.</source>
        <translation>这项承诺没有超时。</translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>This order does not exist.</source>
        <translation>该工单不存在。</translation>
    </message>
    <message>
        <source>Offer at least one option.</source>
        <translation>至少提供一个方案。</translation>
    </message>
    <message>
        <source>Option %1 needs a name.</source>
        <translation>方案 %1 需要名称。</translation>
    </message>
    <message>
        <source>Option %1: the work takes between 1 and 10080 minutes.</source>
        <translation>方案 %1：工时须在 1 到 10080 分钟之间。</translation>
    </message>
    <message>
        <source>Option %1 has neither steps nor items.</source>
        <translation>方案 %1 既没有步骤也没有项目。</translation>
    </message>
    <message>
        <source>Option %1: every item needs a name, a quantity and a price.</source>
        <translation>方案 %1：每个项目都要有名称、数量和价格。</translation>
    </message>
    <message>
        <source>Repair: %1</source>
        <translation>维修：%1</translation>
    </message>
    <message>
        <source>The proposal has to hold at least today.</source>
        <translation>方案有效期至少到今天。</translation>
    </message>
    <message>
        <source>The order is closed; nothing more is offered on it.</source>
        <translation>工单已关闭，不能再提方案。</translation>
    </message>
    <message>
        <source>%1: %2, valid until %3</source>
        <translation>%1：%2，有效期至 %3</translation>
    </message>
    <message>
        <source>option %1 of %2</source>
        <translation>方案 %1（%2）</translation>
    </message>
    <message>
        <source>This proposal does not exist.</source>
        <translation>该方案不存在。</translation>
    </message>
    <message>
        <source>Proposal %1 is not open for an answer any more.</source>
        <translation>方案 %1 已不能再答复。</translation>
    </message>
    <message>
        <source>Proposal %1 was valid until %2: issue a new one.</source>
        <translation>方案 %1 已于 %2 到期，请重新提出。</translation>
    </message>
    <message>
        <source>Choose one of the options.</source>
        <translation>请选择其中一个方案。</translation>
    </message>
    <message>
        <source>Say who answered.</source>
        <translation>请填写答复人。</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Give it a name of at most 60 characters.</source>
        <translation>请填写名称，最多 60 个字。</translation>
    </message>
    <message>
        <source>Between 1 and 10080 minutes.</source>
        <translation>须在 1 到 10080 分钟之间。</translation>
    </message>
    <message>
        <source>Choose the fault.</source>
        <translation>请选择故障。</translation>
    </message>
    <message>
        <source>Neither the price list nor the parts have: %1.</source>
        <translation>价目表和配件中都没有：%1。</translation>
    </message>
    <message>
        <source>The recipe was changed elsewhere meanwhile. It has been reloaded.</source>
        <translation>该方案已在别处修改，已重新读取。</translation>
    </message>
    <message>
        <source>The signature is missing: sign in the field.</source>
        <translation>缺少签名：请在签名框内签字。</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>Give the indicator a name.</source>
        <translation>请填写指标名称。</translation>
    </message>
    <message>
        <source>A weight lies between 0 and 100.</source>
        <translation>权重须在 0 到 100 之间。</translation>
    </message>
    <message>
        <source>Choose the group it counts for.</source>
        <translation>请选择所属的上级指标。</translation>
    </message>
    <message>
        <source>When higher is better, the best value lies above the worst.</source>
        <translation>越高越好时，最好值须大于最差值。</translation>
    </message>
    <message>
        <source>When lower is better, the best value lies below the worst.</source>
        <translation>越低越好时，最好值须小于最差值。</translation>
    </message>
    <message>
        <source>Choose the figure it reads.</source>
        <translation>请选择读取的指标。</translation>
    </message>
    <message>
        <source>Choose the question it reads.</source>
        <translation>请选择读取的题目。</translation>
    </message>
    <message>
        <source>The indicator was changed meanwhile. Look at it again and repeat.</source>
        <translation>该指标已被他人修改，请查看后重试。</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>没有数据</translation>
    </message>
    <message>
        <source>Quality score</source>
        <translation>质量评分</translation>
    </message>
</context>
<context>
    <name>Questionnaires</name>
    <message>
        <source>Write down the question.</source>
        <translation>请填写题目。</translation>
    </message>
    <message>
        <source>A question has at most %1 characters.</source>
        <translation>题目最多 %1 个字。</translation>
    </message>
    <message>
        <source>A choice needs two answers or more, one a line.</source>
        <translation>选择题至少要两个选项，每行一个。</translation>
    </message>
    <message>
        <source>Only questions with the five grades carry a weight.</source>
        <translation>只有五级评分的题目才有权重。</translation>
    </message>
    <message>
        <source>A question can only follow from an earlier one.</source>
        <translation>只能以前面的题目为条件。</translation>
    </message>
    <message>
        <source>Give the questionnaire a title.</source>
        <translation>请填写问卷标题。</translation>
    </message>
    <message>
        <source>Each question needs a code of its own.</source>
        <translation>每题要有不重复的代码。</translation>
    </message>
    <message>
        <source>The overall question with its five grades stays: satisfaction is counted from it.</source>
        <translation>总体满意度这一题（五级评分）必须保留，满意率由它计算。</translation>
    </message>
    <message>
        <source>The weights sum to %1 %, they must sum to 100 %.</source>
        <translation>权重合计 %1 %，必须等于 100 %。</translation>
    </message>
    <message>
        <source>The questionnaire has no question &quot;%1&quot;.</source>
        <translation>问卷中没有问题“%1”。</translation>
    </message>
    <message>
        <source>The answer lies between %1 and %2.</source>
        <translation>答案在 %1 到 %2 之间。</translation>
    </message>
    <message>
        <source>The text is longer than 2000 characters.</source>
        <translation>文字超过 2000 字。</translation>
    </message>
    <message>
        <source>The store has no questionnaire.</source>
        <translation>门店没有问卷。</translation>
    </message>
    <message>
        <source>Five grades</source>
        <translation>五级评分</translation>
    </message>
    <message>
        <source>Recommendation 0–10 (NPS)</source>
        <translation>推荐意愿 0–10（NPS）</translation>
    </message>
    <message>
        <source>Effort 1–7 (CES)</source>
        <translation>费力度 1–7（CES）</translation>
    </message>
    <message>
        <source>One of several answers</source>
        <translation>单选</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Service quality</source>
        <translation>服务质量</translation>
    </message>
    <message>
        <source>Product quality</source>
        <translation>产品质量</translation>
    </message>
    <message>
        <source>Purchase and touchpoints</source>
        <translation>购买与接触环节</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>不高于</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>不低于</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>等于</translation>
    </message>
</context>
<context>
    <name>Quotations</name>
    <message>
        <source>Waits for the answer</source>
        <translation>待客户答复</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>谢绝</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>已被新版替代</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>By WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>By text message</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>其他方式</translation>
    </message>
    <message>
        <source>Enter the fees first: a quotation is made of them.</source>
        <translation>请先录入费用，报价由费用明细生成。</translation>
    </message>
    <message>
        <source>The order is settled already.</source>
        <translation>工单已经结算。</translation>
    </message>
    <message>
        <source>The quotation has to hold at least today.</source>
        <translation>报价有效期至少到今天。</translation>
    </message>
    <message>
        <source>This order does not exist.</source>
        <translation>该工单不存在。</translation>
    </message>
    <message>
        <source>%1: %2 yuan, valid until %3</source>
        <translation>%1：%2 元，有效期至 %3</translation>
    </message>
    <message>
        <source>This quotation does not exist.</source>
        <translation>报价单不存在。</translation>
    </message>
    <message>
        <source>Quotation %1 is not open for an answer any more.</source>
        <translation>报价单 %1 已不能再答复。</translation>
    </message>
    <message>
        <source>Quotation %1 was valid until %2: issue a new one.</source>
        <translation>报价单 %1 有效期至 %2，请重新报价。</translation>
    </message>
    <message>
        <source>Say who answered.</source>
        <translation>请填写答复人。</translation>
    </message>
    <message>
        <source>The answer lies between the quotation and now.</source>
        <translation>答复时间应在报价之后、现在之前。</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>%1 months</source>
        <translation>%1 个月</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>%1 years %2 months</source>
        <translation>%1 年 %2 个月</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1，%2 至 %3</translation>
    </message>
    <message>
        <source>This product does not exist.</source>
        <translation>该产品不存在。</translation>
    </message>
    <message>
        <source>This customer does not exist.</source>
        <translation>该客户不存在。</translation>
    </message>
    <message>
        <source>The record was changed meanwhile. It has been reloaded; check it and try again.</source>
        <translation>该记录已被他人修改，现已重新载入，请核对后再操作。</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters.</source>
        <translation>文字超过 %1 字。</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>送货</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation>换货</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>The customer needs a name.</source>
        <translation>请填写客户姓名。</translation>
    </message>
    <message>
        <source>The customer&apos;s phone is needed.</source>
        <translation>请填写客户电话。</translation>
    </message>
    <message>
        <source>There is no product with serial number %1.</source>
        <translation>没有序列号为 %1 的产品。</translation>
    </message>
    <message>
        <source>Choose the product category.</source>
        <translation>请选择产品品类。</translation>
    </message>
    <message>
        <source>Choose the customer who owns the product.</source>
        <translation>请选择产品所属的客户。</translation>
    </message>
    <message>
        <source>Serial number %1 already belongs to %2 (%3).</source>
        <translation>序列号 %1 已属于 %2（%3）。</translation>
    </message>
    <message>
        <source>The day %1 lies in the future.</source>
        <translation>日期 %1 在将来。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Choose a day that has begun.</source>
        <translation>请选择已经开始的日期。</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完工</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Open at the end</source>
        <translation>当日末未完</translation>
    </message>
    <message>
        <source>Past a promise</source>
        <translation>超过承诺</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>负责区域</translation>
    </message>
    <message>
        <source>Top faults</source>
        <translation>故障排行</translation>
    </message>
    <message>
        <source>Top models</source>
        <translation>型号排行</translation>
    </message>
    <message>
        <source>Top parts</source>
        <translation>配件排行</translation>
    </message>
    <message>
        <source>What customers wait for</source>
        <translation>顾客在等什么</translation>
    </message>
    <message>
        <source>Time in each state</source>
        <translation>各状态用时</translation>
    </message>
    <message>
        <source>Slow hand-offs</source>
        <translation>交接缓慢</translation>
    </message>
    <message>
        <source>Repeat repairs</source>
        <translation>返修</translation>
    </message>
    <message>
        <source>Solved remotely by fault</source>
        <translation>各故障远程解决</translation>
    </message>
    <message>
        <source>Outcomes by category</source>
        <translation>各品类处理结果</translation>
    </message>
    <message>
        <source>Answer times</source>
        <translation>接听时长</translation>
    </message>
    <message>
        <source>Orders behind the figures</source>
        <translation>指标背后的工单</translation>
    </message>
    <message>
        <source>Came back within</source>
        <translation>返修窗口</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Answered within</source>
        <translation>接听时限</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Longer than</source>
        <translation>超过</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>District</source>
        <translation>行政区</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>已到场</translation>
    </message>
    <message>
        <source>Mean to arrival (h)</source>
        <translation>平均到场（小时）</translation>
    </message>
    <message>
        <source>Mean trip (km)</source>
        <translation>平均路程（公里）</translation>
    </message>
    <message>
        <source>Orders with a trip</source>
        <translation>有路程的工单</translation>
    </message>
    <message>
        <source>Cost (yuan)</source>
        <translation>成本（元）</translation>
    </message>
    <message>
        <source>Cost per order (yuan)</source>
        <translation>单均成本（元）</translation>
    </message>
    <message>
        <source>Orders that came in during the period, by the district of the customer&apos;s address.</source>
        <translation>本期受理的工单，按顾客地址所在行政区。</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>占比（%）</translation>
    </message>
    <message>
        <source>Orders the period before</source>
        <translation>上期工单</translation>
    </message>
    <message>
        <source>Came back within 30 days</source>
        <translation>30 天内返修</translation>
    </message>
    <message>
        <source>Orders that came in during the period, the most frequent first.</source>
        <translation>本期受理的工单，最多的排在前面。</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>配件</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Share of orders (%)</source>
        <translation>占工单（%）</translation>
    </message>
    <message>
        <source>Parts put into the orders of the period, without those that were brought back.</source>
        <translation>本期工单用掉的配件，不含退回的。</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>How the orders that came in during the period ended.</source>
        <translation>本期受理的工单最后的处理结果。</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Calls and visits</source>
        <translation>来电与到店</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Gave up</source>
        <translation>放弃等待</translation>
    </message>
    <message>
        <source>Mean to the answer (s)</source>
        <translation>平均接听（秒）</translation>
    </message>
    <message>
        <source>Within %1 s (%)</source>
        <translation>%1 秒内（%）</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Who gave up waiting counts as not answered in time. The mean is of those answered.</source>
        <translation>放弃等待的算未及时接听。平均值只算已接听的。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障现象</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>品类</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>师傅</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>已响应</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已到货</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>已重开</translation>
    </message>
    <message>
        <source>Paid (yuan)</source>
        <translation>已付（元）</translation>
    </message>
    <message>
        <source>Orders that came in during the period: %1.</source>
        <translation>本期受理的工单：%1。</translation>
    </message>
    <message>
        <source>To the response (h)</source>
        <translation>响应（小时）</translation>
    </message>
    <message>
        <source>To the arrival (h)</source>
        <translation>到场（小时）</translation>
    </message>
    <message>
        <source>For parts (h)</source>
        <translation>等件（小时）</translation>
    </message>
    <message>
        <source>For pick-up (h)</source>
        <translation>等取机（小时）</translation>
    </message>
    <message>
        <source>Together (h)</source>
        <translation>合计（小时）</translation>
    </message>
    <message>
        <source>All %1 orders together</source>
        <translation>%1 张工单合计</translation>
    </message>
    <message>
        <source>Mean of those that waited</source>
        <translation>有等待者的平均</translation>
    </message>
    <message>
        <source>Hours around the clock, because customers wait at night too. Orders that waited longest stand first.</source>
        <translation>按自然小时计算，因为顾客夜里也在等。等得最久的工单排在前面。</translation>
    </message>
    <message>
        <source>Mean (h)</source>
        <translation>平均（小时）</translation>
    </message>
    <message>
        <source>Median (h)</source>
        <translation>中位数（小时）</translation>
    </message>
    <message>
        <source>P90 (h)</source>
        <translation>P90（小时）</translation>
    </message>
    <message>
        <source>Longest (h)</source>
        <translation>最长（小时）</translation>
    </message>
    <message>
        <source>Hours around the clock in which orders of the period stood in each state; what still stands counts up to now.</source>
        <translation>本期工单在各状态停留的自然小时数，仍在该状态的算到现在。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已交付</translation>
    </message>
    <message>
        <source>Until taken up (h)</source>
        <translation>到接手（小时）</translation>
    </message>
    <message>
        <source>From the last thing one person did with an order to the first thing the next one did: %1 hand-offs, mean %2 h, median %3 h, slow %4.</source>
        <translation>从上一位最后一次操作到下一位第一次操作：共 %1 次交接，平均 %2 小时，中位数 %3 小时，缓慢 %4 次。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>维修</translation>
    </message>
    <message>
        <source>Came back within %1 days</source>
        <translation>%1 天内返修</translation>
    </message>
    <message>
        <source>Rate (%)</source>
        <translation>比率（%）</translation>
    </message>
    <message>
        <source>Target (%)</source>
        <translation>目标（%）</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>above the target</source>
        <translation>超过目标</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>暂定</translation>
    </message>
    <message>
        <source>Repairs by the month they were resolved in. A month is provisional while its last repairs can still come back. Enter opens the repairs that came back.</source>
        <translation>按完工月份统计。当月最后的维修仍可能返修时，该月为暂定。按 Enter 打开返修的工单。</translation>
    </message>
    <message>
        <source>Repairs in 12 months</source>
        <translation>12 个月维修</translation>
    </message>
    <message>
        <source>Solved remotely</source>
        <translation>远程解决</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 位中 %1 位</translation>
    </message>
    <message>
        <source>All faults</source>
        <translation>全部故障</translation>
    </message>
    <message>
        <source>Repairs solved without a visit, by fault and month of the solution. The chart shows the chosen row.</source>
        <translation>未上门就解决的维修，按故障和解决月份统计。图表显示所选的行。</translation>
    </message>
</context>
<context>
    <name>ReportColumns</name>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Revenue, yuan</source>
        <translation>收入（元）</translation>
    </message>
    <message>
        <source>Visits sold</source>
        <translation>售出次数</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已使用</translation>
    </message>
    <message>
        <source>Owed now</source>
        <translation>待履行</translation>
    </message>
    <message>
        <source>Worth, yuan</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>服务层次</translation>
    </message>
</context>
<context>
    <name>RequestImport</name>
    <message>
        <source>The line has %1 columns, the heading has %2.</source>
        <translation>此行有 %1 列，表头有 %2 列。</translation>
    </message>
    <message>
        <source>The table has no column &quot;%1&quot;.</source>
        <translation>表格缺少“%1”列。</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>Between 1 and %1 months.</source>
        <translation>须在 1 到 %1 个月之间。</translation>
    </message>
    <message>
        <source>Enter the first day.</source>
        <translation>请填写起始日期。</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>截止日期早于起始日期。</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>%1 after the promise</source>
        <translation>晚于承诺 %1</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>重开</translation>
    </message>
    <message>
        <source>came back within 30 days</source>
        <translation>30 天内返修</translation>
    </message>
    <message>
        <source>%1 visits</source>
        <translation>上门 %1 次</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>评分 %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未日结</translation>
    </message>
    <message>
        <source>Somebody else changed this review meanwhile. Open it again.</source>
        <translation>该评审刚被他人修改，请重新打开。</translation>
    </message>
    <message>
        <source>Open orders without a technician</source>
        <translation>未派师傅的在办工单</translation>
    </message>
    <message>
        <source>Open orders past a promise</source>
        <translation>已超承诺的在办工单</translation>
    </message>
    <message>
        <source>Closed orders without a survey</source>
        <translation>已关闭但无回访的工单</translation>
    </message>
    <message>
        <source>Repairs without cause or action on record</source>
        <translation>缺原因或措施记录的维修</translation>
    </message>
    <message>
        <source>Choose a month that has begun.</source>
        <translation>请选择已开始的月份。</translation>
    </message>
    <message>
        <source>The review was stopped.</source>
        <translation>评审已停止。</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>请写明要做什么。</translation>
    </message>
    <message>
        <source>Say what came of it.</source>
        <translation>请写明结果。</translation>
    </message>
    <message>
        <source>This action does not exist.</source>
        <translation>该行动项不存在。</translation>
    </message>
</context>
<context>
    <name>RuleDesk</name>
    <message>
        <source>A promise lasts from one minute to one year.</source>
        <translation>承诺时限应在一分钟到一年之间。</translation>
    </message>
    <message>
        <source>This target no longer exists.</source>
        <translation>该时限标准已不存在。</translation>
    </message>
    <message>
        <source>This promise is in the list already.</source>
        <translation>列表中已有这项承诺。</translation>
    </message>
    <message>
        <source>Give at least one word that the rule looks for.</source>
        <translation>请至少填写一个识别词。</translation>
    </message>
    <message>
        <source>Give the days within which a repair counts as coming back.</source>
        <translation>请填写多少天内再修算返修。</translation>
    </message>
    <message>
        <source>Name a category, a brand or a model.</source>
        <translation>请填写品类、品牌或型号。</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Work orders</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>External number</source>
        <translation>外部单号</translation>
    </message>
    <message>
        <source>no serial number</source>
        <translation>无序列号</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>Platform order</source>
        <translation>平台订单</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>物流单号</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>Survey forms</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>原话内容</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Your role does not allow this. Ask the manager or the administrator.</source>
        <translation>您的角色无权执行此操作，请联系店长或管理员。</translation>
    </message>
    <message>
        <source>The store file is open for reading only.</source>
        <translation>门店文件以只读方式打开。</translation>
    </message>
    <message>
        <source>An internal error occurred. Nothing was saved.</source>
        <translation>发生内部错误，未保存任何内容。</translation>
    </message>
    <message>
        <source>There is no active user &quot;%1&quot;.</source>
        <translation>没有启用的用户“%1”。</translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <source>The store needs a name.</source>
        <translation>请填写门店名称。</translation>
    </message>
    <message>
        <source>Each opening time must start before it ends, one after the other.</source>
        <translation>每段营业时间的开始须早于结束，并依次排列。</translation>
    </message>
    <message>
        <source>The store must be open on at least one day of the week.</source>
        <translation>每周至少要有一天营业。</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>请选择日期。</translation>
    </message>
    <message>
        <source>A login has 1 to 40 letters, digits, dots or dashes.</source>
        <translation>登录名为 1 到 40 位字母、数字、点或横线。</translation>
    </message>
    <message>
        <source>Give the person&apos;s name.</source>
        <translation>请填写姓名。</translation>
    </message>
    <message>
        <source>The login %1 is taken by %2.</source>
        <translation>登录名 %1 已被%2占用。</translation>
    </message>
    <message>
        <source>At least one active administrator has to stay.</source>
        <translation>至少要保留一名在岗的管理员。</translation>
    </message>
</context>
<context>
    <name>ShellServices</name>
    <message>
        <source>No backup yet</source>
        <translation>尚未备份</translation>
    </message>
    <message>
        <source>Backup checked %1</source>
        <translation>备份 %1 已验证</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 单已超时</translation>
    </message>
    <message>
        <source>Next due: %1, %2</source>
        <translation>最近到期：%1，%2</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Who is working</source>
        <translation>当前人员</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>In lists</source>
        <translation>在列表中</translation>
    </message>
    <message>
        <source>Open the chosen row</source>
        <translation>打开选中的一行</translation>
    </message>
    <message>
        <source>First and last row</source>
        <translation>第一行、最后一行</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>复制选中的行</translation>
    </message>
    <message>
        <source>Close a panel or a message</source>
        <translation>关闭面板或提示</translation>
    </message>
</context>
<context>
    <name>SignatureTools</name>
    <message>
        <source>Take back a stroke</source>
        <translation>撤回一笔</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>StarterProfile</name>
    <message>
        <source>&quot;%1&quot; is listed twice.</source>
        <translation>“%1”重复列出。</translation>
    </message>
    <message>
        <source>There is no category &quot;%1&quot;.</source>
        <translation>没有品类“%1”。</translation>
    </message>
    <message>
        <source>A profile needs at least one category.</source>
        <translation>配置方案至少要有一个品类。</translation>
    </message>
    <message>
        <source>Only evaluated items carry a weight: &quot;%1&quot;.</source>
        <translation>只有参与评价的指标才有权重：“%1”。</translation>
    </message>
    <message>
        <source>The weights below &quot;%1&quot; must sum to 10000.</source>
        <translation>“%1”下各项权重之和必须为 10000。</translation>
    </message>
    <message>
        <source>The weights of the questionnaire must sum to 10000.</source>
        <translation>问卷各项权重之和必须为 10000。</translation>
    </message>
    <message>
        <source>A questionnaire has the five grades 5 to 1, best first.</source>
        <translation>问卷须有 5 至 1 五个等级，从高到低排列。</translation>
    </message>
    <message>
        <source>There is no merge field &quot;%1&quot;.</source>
        <translation>没有合并字段“%1”。</translation>
    </message>
    <message>
        <source>The list &quot;%1&quot; is not closed.</source>
        <translation>列表“%1”没有结束标记。</translation>
    </message>
    <message>
        <source>There is no starter profile &quot;%1&quot;; known are %2.</source>
        <translation>没有初始配置“%1”；可用的有 %2。</translation>
    </message>
    <message>
        <source>The group &quot;%1&quot; is not listed.</source>
        <translation>分组“%1”未列出。</translation>
    </message>
    <message>
        <source>A price is an amount of 0 or more.</source>
        <translation>价格必须是不小于 0 的金额。</translation>
    </message>
    <message>
        <source>There is no section &quot;%1&quot;.</source>
        <translation>没有条款“%1”。</translation>
    </message>
    <message>
        <source>A warranty needs its category and its source.</source>
        <translation>质保条目需要品类和依据。</translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message>
        <source>This place is not in use.</source>
        <translation>该库位已停用。</translation>
    </message>
    <message>
        <source>Line %1 was scanned already: change the quantity instead.</source>
        <translation>第 %1 行已扫描过：请改数量。</translation>
    </message>
    <message>
        <source>Line %1: there is no such part.</source>
        <translation>第 %1 行：没有这种备件。</translation>
    </message>
    <message>
        <source>%1 needs its serial number.</source>
        <translation>%1 需要序列号。</translation>
    </message>
    <message>
        <source>%1 needs its batch number.</source>
        <translation>%1 需要批次号。</translation>
    </message>
    <message>
        <source>%1 %2 was never received.</source>
        <translation>%1 %2 从未入库。</translation>
    </message>
    <message>
        <source>%1 %2 is in stock already.</source>
        <translation>%1 %2 已在库中。</translation>
    </message>
    <message>
        <source>%1 %2: %3 left in %4.</source>
        <translation>%1 %2：%4 仅剩 %3。</translation>
    </message>
    <message>
        <source>%1 kept for other orders.</source>
        <translation>其中 %1 已为其他工单预留。</translation>
    </message>
    <message>
        <source>Last taken: %1.</source>
        <translation>最近领用：%1。</translation>
    </message>
    <message>
        <source>Orders keep %1 of %2 here: free them first.</source>
        <translation>工单在此预留了 %1 %2：请先释放。</translation>
    </message>
    <message>
        <source>No part has the number %1.</source>
        <translation>没有编号为 %1 的备件。</translation>
    </message>
    <message>
        <source>At most 100 characters.</source>
        <translation>最多 100 个字符。</translation>
    </message>
    <message>
        <source>This part does not exist.</source>
        <translation>该备件不存在。</translation>
    </message>
    <message>
        <source>Several parts have the number %1: scan the part itself.</source>
        <translation>有多种备件的编号为 %1：请扫描备件本身。</translation>
    </message>
    <message>
        <source>No part with the serial number or batch %1 was ever here.</source>
        <translation>从未有过序列号或批次为 %1 的备件。</translation>
    </message>
    <message>
        <source>The part needs a number.</source>
        <translation>请填写备件编号。</translation>
    </message>
    <message>
        <source>The part needs a name.</source>
        <translation>请填写备件名称。</translation>
    </message>
    <message>
        <source>Use letters and digits.</source>
        <translation>请使用字母和数字。</translation>
    </message>
    <message>
        <source>%1 has this number already.</source>
        <translation>该编号已属于 %1。</translation>
    </message>
    <message>
        <source>The price may not be negative.</source>
        <translation>单价不能为负数。</translation>
    </message>
    <message>
        <source>Between 50 and 99.99 %.</source>
        <translation>50 到 99.99% 之间。</translation>
    </message>
    <message>
        <source>What has serial numbers cannot be divided.</source>
        <translation>按序列号管理的备件不能拆分。</translation>
    </message>
    <message>
        <source>There is stock of it: count it down to nothing first.</source>
        <translation>尚有库存：请先盘点清零。</translation>
    </message>
    <message>
        <source>A part cannot stand in for itself.</source>
        <translation>备件不能代替自己。</translation>
    </message>
    <message>
        <source>The supplier needs a number.</source>
        <translation>请填写供应商编号。</translation>
    </message>
    <message>
        <source>The supplier needs a name.</source>
        <translation>请填写供应商名称。</translation>
    </message>
    <message>
        <source>Between 0 and 365 days.</source>
        <translation>0 到 365 天之间。</translation>
    </message>
    <message>
        <source>The place needs a number.</source>
        <translation>请填写库位编号。</translation>
    </message>
    <message>
        <source>The place needs a name.</source>
        <translation>请填写库位名称。</translation>
    </message>
    <message>
        <source>The way cannot take less than no time.</source>
        <translation>路程时间不能为负。</translation>
    </message>
    <message>
        <source>%1 still holds %2 kinds of parts: transfer them first.</source>
        <translation>%1 还存有 %2 种备件：请先调拨。</translation>
    </message>
    <message>
        <source>%1 was not taken from stock for this order: take it first, so that its origin is known.</source>
        <translation>%1 未从库存领用到本工单：请先领料，以便记录来源。</translation>
    </message>
    <message>
        <source>At most 200 characters.</source>
        <translation>最多 200 个字。</translation>
    </message>
    <message>
        <source>Line %1: the price lies between 0 and 10 million yuan.</source>
        <translation>第 %1 行：单价应在 0 到 1000 万元之间。</translation>
    </message>
    <message>
        <source>%1 %2 lies in %3 by the book: transfer it instead.</source>
        <translation>账面上 %1 %2 在%3：请改做调拨。</translation>
    </message>
    <message>
        <source>%1 %2 is not in %3 any more.</source>
        <translation>%1 %2 已不在%3。</translation>
    </message>
</context>
<context>
    <name>StockLists</name>
    <message>
        <source>Part no.</source>
        <translation>备件编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已预留</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>备件</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计到货</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>For order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Reason or reference</source>
        <translation>原因或凭据</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>Old part</source>
        <translation>旧件</translation>
    </message>
    <message>
        <source>Serial no.</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Kept since</source>
        <translation>保留时间</translation>
    </message>
    <message>
        <source>Tracking no.</source>
        <translation>物流单号</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>库位</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>保管人</translation>
    </message>
    <message>
        <source>Way (min)</source>
        <translation>路程（分钟）</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>需求类型</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>月均</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>Reorder at</source>
        <translation>补货点</translation>
    </message>
    <message>
        <source>Order now</source>
        <translation>建议订货</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>充足</translation>
    </message>
    <message>
        <source>%1, %2 days</source>
        <translation>%1，%2 天</translation>
    </message>
    <message>
        <source>Months without use</source>
        <translation>未使用月数</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>从未使用</translation>
    </message>
    <message>
        <source>Value (yuan)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>呆滞</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>缓慢</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>40 points for deliveries in time, 40 for pieces without defect (each percent of defects costs four), 20 for prices against the cheapest known.</source>
        <translation>按时到货 40 分；合格率 40 分（不良率每一个百分点扣四分）；价格与已知最低价相比 20 分。</translation>
    </message>
    <message>
        <source>%1 (not in use)</source>
        <translation>%1（停用）</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>Promised (days)</source>
        <translation>承诺（天）</translation>
    </message>
    <message>
        <source>Took (days)</source>
        <translation>实际（天）</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>准时率</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>不良</translation>
    </message>
    <message>
        <source>Price index</source>
        <translation>价格指数</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>已售</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>单据数</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Of parts issued</source>
        <translation>占出库</translation>
    </message>
</context>
<context>
    <name>StockPapers</name>
    <message>
        <source>Parts received</source>
        <translation>配件入库单</translation>
    </message>
    <message>
        <source>Parts issued for an order</source>
        <translation>配件领料单</translation>
    </message>
    <message>
        <source>Parts returned</source>
        <translation>配件退料单</translation>
    </message>
    <message>
        <source>Transfer of parts</source>
        <translation>配件调拨单</translation>
    </message>
    <message>
        <source>Stock count</source>
        <translation>库存盘点单</translation>
    </message>
    <message>
        <source>Parts scrapped</source>
        <translation>配件报废单</translation>
    </message>
    <message>
        <source>Parts sold</source>
        <translation>配件销售出库单</translation>
    </message>
    <message>
        <source>Delivered by</source>
        <translation>送货人</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>收货人</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>盘点人</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>复核人</translation>
    </message>
    <message>
        <source>Scrapped by</source>
        <translation>报废经办</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>发料人</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>领料人</translation>
    </message>
    <message>
        <source>There is no such stock document.</source>
        <translation>没有这张库存单据。</translation>
    </message>
    <message>
        <source>There is no such purchase order.</source>
        <translation>没有这张采购单。</translation>
    </message>
    <message>
        <source>No stock document has the number %1.</source>
        <translation>没有编号为 %1 的库存单据。</translation>
    </message>
</context>
<context>
    <name>StockWords</name>
    <message>
        <source>not tracked</source>
        <translation>不追踪</translation>
    </message>
    <message>
        <source>by batch</source>
        <translation>按批次</translation>
    </message>
    <message>
        <source>by serial number</source>
        <translation>按序列号</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新件</translation>
    </message>
    <message>
        <source>refurbished</source>
        <translation>翻新件</translation>
    </message>
    <message>
        <source>second-hand</source>
        <translation>二手件</translation>
    </message>
    <message>
        <source>defective</source>
        <translation>故障件</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>货架</translation>
    </message>
    <message>
        <source>Van</source>
        <translation>服务车</translation>
    </message>
    <message>
        <source>Other store</source>
        <translation>其他门店</translation>
    </message>
    <message>
        <source>Old parts</source>
        <translation>旧件区</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>入库</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>领用出库</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退库</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>调拨</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>Scrap</source>
        <translation>报废</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>零售出库</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>已预留</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>已领用</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>from another place</source>
        <translation>他处调拨</translation>
    </message>
    <message>
        <source>to be bought</source>
        <translation>待采购</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>已申请</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>已订货</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>received</source>
        <translation>已收货</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>sent to the maker</source>
        <translation>已返厂</translation>
    </message>
    <message>
        <source>credited</source>
        <translation>已抵扣</translation>
    </message>
    <message>
        <source>refused by the maker</source>
        <translation>厂家拒绝</translation>
    </message>
    <message>
        <source>no demand</source>
        <translation>无需求</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>平稳</translation>
    </message>
    <message>
        <source>now and then</source>
        <translation>间断</translation>
    </message>
    <message>
        <source>uneven</source>
        <translation>不均</translation>
    </message>
    <message>
        <source>rare and uneven</source>
        <translation>稀少且不均</translation>
    </message>
    <message>
        <source>%1: the quantity must be greater than zero.</source>
        <translation>%1：数量必须大于零。</translation>
    </message>
    <message>
        <source>%1 comes in whole pieces only.</source>
        <translation>%1 只能按整件计数。</translation>
    </message>
    <message>
        <source>%1 has serial numbers: one piece a line.</source>
        <translation>%1 按序列号管理：每行一件。</translation>
    </message>
    <message>
        <source>%1: nobody has that many.</source>
        <translation>%1：数量过大。</translation>
    </message>
    <message>
        <source>Say from where it is taken.</source>
        <translation>请说明从哪里取出。</translation>
    </message>
    <message>
        <source>Say where it is put.</source>
        <translation>请说明放到哪里。</translation>
    </message>
    <message>
        <source>It lies there already: choose another place.</source>
        <translation>已在该库位：请选择其他库位。</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>请说明原因。</translation>
    </message>
    <message>
        <source>Scan or type at least one part.</source>
        <translation>请至少扫描或输入一种备件。</translation>
    </message>
    <message>
        <source>stock of the store</source>
        <translation>门店库存</translation>
    </message>
</context>
<context>
    <name>StorePapers</name>
    <message>
        <source>Request</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Take in a request</source>
        <translation>受理登记</translation>
    </message>
    <message>
        <source>Waive a fee</source>
        <translation>减免费用</translation>
    </message>
    <message>
        <source>Call back and take the survey</source>
        <translation>回访与满意度调查</translation>
    </message>
    <message>
        <source>Log a complaint</source>
        <translation>登记投诉</translation>
    </message>
    <message>
        <source>Close a complaint</source>
        <translation>投诉结案</translation>
    </message>
    <message>
        <source>Keep rules, prices and texts</source>
        <translation>维护规则、价格和文本</translation>
    </message>
    <message>
        <source>This is not a paper of the whole store.</source>
        <translation>这不是全店性单据。</translation>
    </message>
    <message>
        <source>Read the figures</source>
        <translation>查看指标</translation>
    </message>
    <message>
        <source>Set targets, answer alerts, hold the review</source>
        <translation>设定目标、处理预警、主持评审</translation>
    </message>
</context>
<context>
    <name>StoreSetup</name>
    <message>
        <source>The store code needs 1 to 8 letters or digits, for example CX.</source>
        <translation>门店代码为 1 到 8 位字母或数字，例如 CX。</translation>
    </message>
    <message>
        <source>The store needs a name.</source>
        <translation>请填写门店名称。</translation>
    </message>
    <message>
        <source>There is no starter profile &quot;%1&quot;. Choose from: %2.</source>
        <translation>没有初始方案“%1”。可选：%2。</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>店长</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>柜台</translation>
    </message>
    <message>
        <source>Dispatcher</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>Technician 1</source>
        <translation>师傅一</translation>
    </message>
    <message>
        <source>Technician 2</source>
        <translation>师傅二</translation>
    </message>
    <message>
        <source>- %1 (%2 min)</source>
        <translation>- %1（%2 分钟）</translation>
    </message>
</context>
<context>
    <name>Supply</name>
    <message>
        <source>The request was changed meanwhile. Look at it again.</source>
        <translation>申请已被修改，请重新查看。</translation>
    </message>
    <message>
        <source>This part does not exist.</source>
        <translation>该备件不存在。</translation>
    </message>
    <message>
        <source>Say who sells it.</source>
        <translation>请选择供应商。</translation>
    </message>
    <message>
        <source>Say which place it is for.</source>
        <translation>请选择入库库位。</translation>
    </message>
    <message>
        <source>%1 is ordered already or is not to be bought.</source>
        <translation>%1 已订货或不是采购申请。</translation>
    </message>
    <message>
        <source>Choose what shall be ordered.</source>
        <translation>请选择要订购的项目。</translation>
    </message>
    <message>
        <source>At most what was received.</source>
        <translation>不能超过收货数量。</translation>
    </message>
</context>
<context>
    <name>SurveyColumns</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>师傅</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>%1 d late</source>
        <translation>已晚 %1 天</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>联系次数</translation>
    </message>
    <message>
        <source>Mean grade</source>
        <translation>平均分</translation>
    </message>
    <message>
        <source>Recommends</source>
        <translation>推荐意愿</translation>
    </message>
    <message>
        <source>By</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>回访人</translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation>要谈的事</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
</context>
<context>
    <name>SurveyResults</name>
    <message>
        <source>The last day lies before the first day.</source>
        <translation>截止日期早于起始日期。</translation>
    </message>
    <message>
        <source>No product line</source>
        <translation>未分产品线</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>To</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>Product line</source>
        <translation>产品线</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>Mean grade</source>
        <translation>平均分</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意数</translation>
    </message>
    <message>
        <source>Satisfied %</source>
        <translation>满意率 %</translation>
    </message>
    <message>
        <source>A percentage lies between 0 and 100.</source>
        <translation>百分比须在 0 到 100 之间。</translation>
    </message>
    <message>
        <source>Nobody was asked for a recommendation in this period.</source>
        <translation>本期没有推荐意愿的答复。</translation>
    </message>
    <message>
        <source>NPS %1 ± %2 points (95 %) · n %3: %4 promoters, %5 passive, %6 detractors</source>
        <translation>净推荐值 %1 ± %2（95 %）· 样本 %3：推荐 %4，中立 %5，贬损 %6</translation>
    </message>
</context>
<context>
    <name>Surveys</name>
    <message>
        <source>This survey does not exist.</source>
        <translation>该回访不存在。</translation>
    </message>
    <message>
        <source>The survey was changed meanwhile. It has been reloaded; check it and try again.</source>
        <translation>该回访已被他人修改，现已重新载入，请核对后再操作。</translation>
    </message>
    <message>
        <source>This survey is finished already (%1).</source>
        <translation>该回访已结束（%1）。</translation>
    </message>
    <message>
        <source>The questionnaire has no question &quot;%1&quot;.</source>
        <translation>问卷中没有问题“%1”。</translation>
    </message>
    <message>
        <source>A grade lies between 1 (very dissatisfied) and 5 (very satisfied).</source>
        <translation>评分应在 1（非常不满意）到 5（非常满意）之间。</translation>
    </message>
    <message>
        <source>The recommendation lies between 0 and 10.</source>
        <translation>推荐意愿应在 0 到 10 之间。</translation>
    </message>
    <message>
        <source>The text is longer than 2000 characters.</source>
        <translation>文字超过 2000 字。</translation>
    </message>
    <message>
        <source>Enter at least one answer, or record that nobody was reached.</source>
        <translation>请至少填写一项答案，或登记未联系上客户。</translation>
    </message>
    <message>
        <source>mean grade %1 of 5</source>
        <translation>平均 %1 分（满分 5 分）</translation>
    </message>
    <message>
        <source>recommendation %1 of 10</source>
        <translation>推荐意愿 %1 分（满分 10 分）</translation>
    </message>
    <message>
        <source>Nobody enters the survey of his own work. Ask a colleague to do it.</source>
        <translation>不能录入对自己服务的回访，请由同事录入。</translation>
    </message>
    <message>
        <source>next call on %1</source>
        <translation>下次回访 %1</translation>
    </message>
    <message>
        <source>call on %1</source>
        <translation>%1 回访</translation>
    </message>
    <message>
        <source>It does not work, says the customer at the callback.</source>
        <translation>回访时客户反映仍不能正常使用。</translation>
    </message>
    <message>
        <source>After the earlier answer this question is not asked. Take its answer back.</source>
        <translation>按前面的回答，这一题不应提问，请清除它的答案。</translation>
    </message>
</context>
<context>
    <name>Teams</name>
    <message>
        <source>Name the service point.</source>
        <translation>请填写服务点名称。</translation>
    </message>
    <message>
        <source>There is a service point of this name.</source>
        <translation>已有同名的服务点。</translation>
    </message>
    <message>
        <source>This was changed elsewhere meanwhile. Look at it again.</source>
        <translation>刚被他人修改，请重新查看。</translation>
    </message>
    <message>
        <source>Name the team.</source>
        <translation>请填写小组名称。</translation>
    </message>
    <message>
        <source>There is a team of this name already.</source>
        <translation>已有同名的小组。</translation>
    </message>
    <message>
        <source>This order or complaint does not exist.</source>
        <translation>工单或投诉不存在。</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>请写明要做什么。</translation>
    </message>
    <message>
        <source>Choose a team.</source>
        <translation>请选择小组。</translation>
    </message>
    <message>
        <source>The task is due later than now.</source>
        <translation>任务期限须晚于现在。</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>最多 %1 个字。</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>请先写内容。</translation>
    </message>
    <message>
        <source>Only an open complaint is given to a team.</source>
        <translation>只有未结的投诉才能交给小组。</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>The template uses the mark {{%1, which is not allowed.</source>
        <translation>模板使用了不允许的标记 {{%1。</translation>
    </message>
    <message>
        <source>The template closes the list &quot;%1&quot;, which is not open there.</source>
        <translation>模板在此处结束了未开始的列表“%1”。</translation>
    </message>
    <message>
        <source>The template uses the unknown list &quot;%1&quot;.</source>
        <translation>模板使用了未知的列表“%1”。</translation>
    </message>
    <message>
        <source>The template uses the unknown field &quot;%1&quot;.</source>
        <translation>模板使用了未知的字段“%1”。</translation>
    </message>
    <message>
        <source>The template does not close the list &quot;%1&quot;.</source>
        <translation>模板没有结束列表“%1”。</translation>
    </message>
    <message>
        <source>The template cannot be read: %1</source>
        <translation>无法读取模板：%1</translation>
    </message>
    <message>
        <source>Somebody saved a newer version meanwhile. Open it and put your change in there.</source>
        <translation>期间有人保存了更新的版本。请打开新版本后再修改。</translation>
    </message>
    <message>
        <source>The code needs 2 to 40 small letters, digits or underscores.</source>
        <translation>代码须为 2 至 40 个小写字母、数字或下划线。</translation>
    </message>
    <message>
        <source>The title is missing.</source>
        <translation>缺少标题。</translation>
    </message>
    <message>
        <source>The title is longer than 100 characters.</source>
        <translation>标题超过 100 个字符。</translation>
    </message>
    <message>
        <source>The text is longer than 60000 characters.</source>
        <translation>文本超过 60000 个字符。</translation>
    </message>
    <message>
        <source>This template does not exist.</source>
        <translation>该模板不存在。</translation>
    </message>
    <message>
        <source>There is a template with this code already.</source>
        <translation>已有使用此代码的模板。</translation>
    </message>
    <message>
        <source>No template &quot;%1&quot; came with the program.</source>
        <translation>程序没有自带模板“%1”。</translation>
    </message>
    <message>
        <source>Text of the program restored</source>
        <translation>恢复程序自带文本</translation>
    </message>
    <message>
        <source>The text is missing.</source>
        <translation>缺少正文。</translation>
    </message>
    <message>
        <source>This clause does not exist.</source>
        <translation>该条款不存在。</translation>
    </message>
</context>
<context>
    <name>Till</name>
    <message>
        <source>The cash day %1 is closed; nothing of it can change.</source>
        <translation>%1 已经日结，账目不能再更改。</translation>
    </message>
    <message>
        <source>A payment may not be negative.</source>
        <translation>付款金额不能为负。</translation>
    </message>
    <message>
        <source>%1 yuan have to be given back: write what is handed out with a minus.</source>
        <translation>应退还 %1 元：退出的金额请填负数。</translation>
    </message>
    <message>
        <source>The payments add up to %1 yuan, but %2 yuan are due.</source>
        <translation>付款合计 %1 元，应付 %2 元。</translation>
    </message>
    <message>
        <source>The fees of %1 yuan go %2 yuan beyond what the customer agreed to. Issue a revised quotation and record the consent first.</source>
        <translation>费用 %1 元，超出客户同意金额 %2 元。请先出具新的报价单并登记客户同意。</translation>
    </message>
    <message>
        <source>Fees above %1 yuan need a quotation and the customer&apos;s consent first.</source>
        <translation>费用超过 %1 元须先报价并取得客户同意。</translation>
    </message>
    <message>
        <source>This receipt does not exist.</source>
        <translation>该收据不存在。</translation>
    </message>
    <message>
        <source>Write the amount.</source>
        <translation>请填写金额。</translation>
    </message>
    <message>
        <source>There is no receipt with number %1.</source>
        <translation>没有号码为 %1 的收据。</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>This order does not exist.</source>
        <translation>该工单不存在。</translation>
    </message>
    <message>
        <source>A deposit is taken before the order is settled or closed.</source>
        <translation>预收款只能在工单结算或关闭之前收取。</translation>
    </message>
    <message>
        <source>The deposit was used in a settlement: refund that one.</source>
        <translation>预收款已在结算中抵用，请对结算收据退款。</translation>
    </message>
    <message>
        <source>At most %1 yuan can be given back of %2.</source>
        <translation>%2 最多可退 %1 元。</translation>
    </message>
    <message>
        <source>A refund needs its reason.</source>
        <translation>请填写退款原因。</translation>
    </message>
    <message>
        <source>A refund is approved by a manager.</source>
        <translation>退款须由店长批准。</translation>
    </message>
    <message>
        <source>Receipt %1 is void already.</source>
        <translation>收据 %1 已经作废。</translation>
    </message>
    <message>
        <source>The deposit was used in a settlement: void that one first.</source>
        <translation>预收款已在结算中抵用，请先作废结算收据。</translation>
    </message>
    <message>
        <source>Money was given back of this receipt: it can no longer be voided.</source>
        <translation>此收据已有退款，不能再作废。</translation>
    </message>
    <message>
        <source>The order is closed: reopen it first, or refund the money.</source>
        <translation>工单已关闭：请先重新打开，或办理退款。</translation>
    </message>
    <message>
        <source>Say why the receipt is void.</source>
        <translation>请填写作废原因。</translation>
    </message>
    <message>
        <source>The invoice needs a title: a person&apos;s or a company&apos;s name.</source>
        <translation>请填写发票抬头：个人或单位名称。</translation>
    </message>
    <message>
        <source>A tax number has 15 to 20 letters and digits.</source>
        <translation>税号为 15 至 20 位字母和数字。</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>这不是有效的电子邮箱。</translation>
    </message>
    <message>
        <source>Only a day that has begun can be closed.</source>
        <translation>只能日结今天或以前的日期。</translation>
    </message>
    <message>
        <source>%1 differs by %2 yuan: say why.</source>
        <translation>%1 差异 %2 元，请注明原因。</translation>
    </message>
    <message>
        <source>This money was paid back for a returned product: it cannot be voided.</source>
        <translation>这笔款项是退货退款，不能作废。</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>The page %1 could not be opened.</source>
        <translation>无法打开页面 %1。</translation>
    </message>
    <message>
        <source>Another program has the store open.</source>
        <translation>另一个程序正打开着这个门店。</translation>
    </message>
</context>
<context>
    <name>Trace</name>
    <message>
        <source>This order does not exist.</source>
        <translation>该工单不存在。</translation>
    </message>
    <message>
        <source>The improvement or what it came from does not exist.</source>
        <translation>改进项或其来源不存在。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>满意度调查</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈</translation>
    </message>
</context>
<context>
    <name>Trays</name>
    <message>
        <source>Upper tray</source>
        <translation>上层纸盒</translation>
    </message>
    <message>
        <source>Middle tray</source>
        <translation>中层纸盒</translation>
    </message>
    <message>
        <source>Lower tray</source>
        <translation>下层纸盒</translation>
    </message>
    <message>
        <source>Manual feed</source>
        <translation>手动进纸</translation>
    </message>
    <message>
        <source>Envelope feed</source>
        <translation>信封进纸</translation>
    </message>
    <message>
        <source>Tractor feed</source>
        <translation>链式进纸</translation>
    </message>
    <message>
        <source>Large capacity tray</source>
        <translation>大容量纸盒</translation>
    </message>
    <message>
        <source>Cassette</source>
        <translation>纸盒</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动选择</translation>
    </message>
</context>
<context>
    <name>Trips</name>
    <message>
        <source>work done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>no fault found</source>
        <translation>未发现故障</translation>
    </message>
    <message>
        <source>customer absent</source>
        <translation>客户不在</translation>
    </message>
    <message>
        <source>wrong or missing part</source>
        <translation>配件不符或缺件</translation>
    </message>
    <message>
        <source>no access or not ready</source>
        <translation>无法进门或现场未就绪</translation>
    </message>
    <message>
        <source>Between 0 and 2000 kilometres.</source>
        <translation>请填写 0 至 2000 公里。</translation>
    </message>
    <message>
        <source>Between 0 and 1440 minutes.</source>
        <translation>请填写 0 至 1440 分钟。</translation>
    </message>
    <message>
        <source>Give the kilometres, the minutes or the fare.</source>
        <translation>请填写公里、分钟或车费。</translation>
    </message>
    <message>
        <source>A fare may not be negative.</source>
        <translation>车费不能为负数。</translation>
    </message>
    <message>
        <source>The trip was not made yet.</source>
        <translation>日期还没到，不能登记出车。</translation>
    </message>
    <message>
        <source>Say who went there.</source>
        <translation>请选择出车人员。</translation>
    </message>
    <message>
        <source>Wasted trip: %1</source>
        <translation>空跑：%1</translation>
    </message>
    <message>
        <source>This order does not exist.</source>
        <translation>该工单不存在。</translation>
    </message>
    <message>
        <source>%1 km · %2 min · %3</source>
        <translation>%1 公里 · %2 分钟 · %3</translation>
    </message>
</context>
<context>
    <name>UnitCard</name>
    <message>
        <source>This product does not exist.</source>
        <translation>该产品不存在。</translation>
    </message>
    <message>
        <source>The product was changed meanwhile. It has been reloaded; check it and try again.</source>
        <translation>商品在此期间已被修改，现已重新载入，请核对后再试。</translation>
    </message>
    <message>
        <source>Invoice no.</source>
        <translation>发票号</translation>
    </message>
    <message>
        <source>Invoice price</source>
        <translation>发票价格</translation>
    </message>
    <message>
        <source>Produced</source>
        <translation>生产日期</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>An IMEI has 15 digits; this one does not check.</source>
        <translation>IMEI 为 15 位数字，此号校验不符。</translation>
    </message>
    <message>
        <source>Another product has this IMEI already.</source>
        <translation>此 IMEI 已属于另一产品。</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters.</source>
        <translation>文字超过 %1 字。</translation>
    </message>
    <message>
        <source>A price cannot be negative.</source>
        <translation>价格不能为负数。</translation>
    </message>
    <message>
        <source>The day %1 lies in the future.</source>
        <translation>日期 %1 在将来。</translation>
    </message>
    <message>
        <source>Give the version or the part number, at most 60 characters.</source>
        <translation>请填写版本号或件号，最多 60 字。</translation>
    </message>
    <message>
        <source>Give the day of the change.</source>
        <translation>请填写变更日期。</translation>
    </message>
    <message>
        <source>Choose the customer who owns the product from now on.</source>
        <translation>请选择新的机主。</translation>
    </message>
    <message>
        <source>Say why the owner changes.</source>
        <translation>请写明机主变更的原因。</translation>
    </message>
    <message>
        <source>Give the day of the change, not later than today.</source>
        <translation>请填写变更日期，不能晚于今天。</translation>
    </message>
</context>
<context>
    <name>VerifiedFile</name>
    <message>
        <source>the disk is full or does not take more data</source>
        <translation>磁盘已满或无法继续写入</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2</source>
        <translation>文件 %1 无法写入：%2</translation>
    </message>
    <message>
        <source>what is on the disk differs from what was written</source>
        <translation>磁盘上的内容与写入内容不一致</translation>
    </message>
</context>
<context>
    <name>VisitKit</name>
    <message>
        <source>This order does not exist.</source>
        <translation>该工单不存在。</translation>
    </message>
    <message>
        <source>Choose a fault class.</source>
        <translation>请选择故障类别。</translation>
    </message>
    <message>
        <source>Between 5 minutes and a day.</source>
        <translation>请填 5 分钟到一天。</translation>
    </message>
    <message>
        <source>The standard was changed meanwhile. Look at it again.</source>
        <translation>标准刚被他人修改，请重新查看。</translation>
    </message>
    <message>
        <source>Line %1: there is no part &quot;%2&quot; in use.</source>
        <translation>第 %1 行：没有在用的备件“%2”。</translation>
    </message>
</context>
<context>
    <name>VoicePapers</name>
    <message>
        <source>Write down first what is offered to the customer.</source>
        <translation>请先填写给客户的处理方案。</translation>
    </message>
    <message>
        <source>Your complaint is justified.</source>
        <translation>经核查，投诉事项属实。</translation>
    </message>
    <message>
        <source>We do not find your complaint justified.</source>
        <translation>经核查，投诉事项不属实。</translation>
    </message>
    <message>
        <source>W = (%1)</source>
        <translation>W =（%1）</translation>
    </message>
    <message>
        <source>λmax %1 · CI %2 · RI %3 · CR %4 (must be below 0.10)</source>
        <translation>λmax %1 · CI %2 · RI %3 · CR %4（须小于 0.10）</translation>
    </message>
    <message>
        <source>The weights of the questionnaire; they sum to 1.</source>
        <translation>采用问卷自带的权重，合计为 1。</translation>
    </message>
    <message>
        <source>Entered by the manager; they sum to 1.</source>
        <translation>由管理者直接录入，合计为 1。</translation>
    </message>
    <message>
        <source>From pairwise judgements (AHP): principal eigenvector, several experts by the geometric mean of each judgement; random index of Saaty 1980.</source>
        <translation>由两两比较得到（层次分析法）：取主特征向量，多位专家逐项取几何平均；随机一致性指标采用 Saaty 1980。</translation>
    </message>
    <message>
        <source>Judgements of %1</source>
        <translation>%1的判断矩阵</translation>
    </message>
    <message>
        <source>All experts together, geometric means</source>
        <translation>全体专家（几何平均）</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>%1 of %2 surveys</source>
        <translation>%2 份中答复 %1 份</translation>
    </message>
    <message>
        <source>Satisfied (CSAT)</source>
        <translation>满意率（CSAT）</translation>
    </message>
    <message>
        <source>%1 % (Wilson 95 %: %2; n %3)</source>
        <translation>%1 %（Wilson 95 %：%2；n %3）</translation>
    </message>
    <message>
        <source>Net promoter score</source>
        <translation>净推荐值</translation>
    </message>
    <message>
        <source>%1 (95 %: %2; n %3)</source>
        <translation>%1（95 %：%2；n %3）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Fewer than %1 answers: too few to judge.</source>
        <translation>答卷不足 %1 份，样本不足以下结论。</translation>
    </message>
    <message>
        <source>undecided between two grades</source>
        <translation>两个等级相同，待人工判定</translation>
    </message>
    <message>
        <source>validity %1</source>
        <translation>有效度 %1</translation>
    </message>
    <message>
        <source>fuzzy comprehensive evaluation, %1</source>
        <translation>模糊综合评价，%1</translation>
    </message>
    <message>
        <source>A register is named by its month, such as 2026-03.</source>
        <translation>投诉台账按月份命名，例如 2026-03。</translation>
    </message>
    <message>
        <source>An evaluation is named by its days, such as 2026-01-01..2026-03-31.</source>
        <translation>评价报告按起止日期命名，例如 2026-01-01..2026-03-31。</translation>
    </message>
</context>
<context>
    <name>Warranty</name>
    <message>
        <source>Covered until %1</source>
        <translation>保内至 %1</translation>
    </message>
    <message>
        <source>Out of warranty</source>
        <translation>保外</translation>
    </message>
    <message>
        <source>Warranty unknown</source>
        <translation>保修待核实</translation>
    </message>
    <message>
        <source>exchanged on %1</source>
        <translation>自换货 %1 起</translation>
    </message>
    <message>
        <source>installed on %1</source>
        <translation>自安装 %1 起</translation>
    </message>
    <message>
        <source>delivered on %1</source>
        <translation>自交付 %1 起</translation>
    </message>
    <message>
        <source>invoiced on %1</source>
        <translation>自购买 %1 起</translation>
    </message>
    <message>
        <source>A term for life has no months.</source>
        <translation>终身质保不填月数。</translation>
    </message>
    <message>
        <source>The rule was changed meanwhile. The list was read again; check it and try again.</source>
        <translation>规则刚被修改，已重新读取，请核对后再试。</translation>
    </message>
    <message>
        <source>This order names no product of the customer.</source>
        <translation>本工单没有关联客户产品。</translation>
    </message>
    <message>
        <source>There is no region &quot;%1&quot;.</source>
        <translation>没有地区“%1”。</translation>
    </message>
    <message>
        <source>At least one repair comes before an exchange.</source>
        <translation>换货前至少修理一次。</translation>
    </message>
    <message>
        <source>The version in force holds from %1; the new one has to begin later.</source>
        <translation>现行版本自 %1 生效，新版本须更晚。</translation>
    </message>
    <message>
        <source>This rule does not exist.</source>
        <translation>此规则不存在。</translation>
    </message>
    <message>
        <source>A repair cannot end before it begins.</source>
        <translation>修理结束日不能早于送修日。</translation>
    </message>
    <message>
        <source>produced on %1</source>
        <translation>自 %1 生产起</translation>
    </message>
    <message>
        <source>Whole unit</source>
        <translation>整机</translation>
    </message>
    <message>
        <source>%1: covered for life, %2.</source>
        <translation>%1终身质保，%2。</translation>
    </message>
    <message>
        <source>%1: %2 months, %3.</source>
        <translation>%1 %2 个月，%3。</translation>
    </message>
    <message>
        <source>No warranty rule fits this product.</source>
        <translation>没有适用本产品的质保规则。</translation>
    </message>
    <message>
        <source>No invoice, delivery or installation day is known.</source>
        <translation>没有发票、送货或安装日期。</translation>
    </message>
    <message>
        <source>The repaired spot is warranted until %1.</source>
        <translation>修理部位保修至 %1。</translation>
    </message>
    <message>
        <source>The repaired spot (%1) is warranted until %2.</source>
        <translation>修理部位（%1）保修至 %2。</translation>
    </message>
    <message>
        <source>In warranty</source>
        <translation>保内</translation>
    </message>
    <message>
        <source>In warranty for some parts</source>
        <translation>部分部件保内</translation>
    </message>
    <message>
        <source>Extended warranty</source>
        <translation>延长保修</translation>
    </message>
    <message>
        <source>national law</source>
        <translation>国家规定</translation>
    </message>
    <message>
        <source>regional rule</source>
        <translation>地方规定</translation>
    </message>
    <message>
        <source>brand promise</source>
        <translation>品牌承诺</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>协议约定</translation>
    </message>
    <message>
        <source>extended warranty</source>
        <translation>延保</translation>
    </message>
    <message>
        <source>Invoice day</source>
        <translation>发票日</translation>
    </message>
    <message>
        <source>Delivery day</source>
        <translation>送货日</translation>
    </message>
    <message>
        <source>Installation day</source>
        <translation>安装日</translation>
    </message>
    <message>
        <source>Production day</source>
        <translation>生产日</translation>
    </message>
    <message>
        <source>Home use</source>
        <translation>家用</translation>
    </message>
    <message>
        <source>Commercial use</source>
        <translation>商用</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>外观表面</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已废止</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>维修</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>换货</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>inside the term</source>
        <translation>三包期内</translation>
    </message>
    <message>
        <source>bought a few days ago</source>
        <translation>购买不久</translation>
    </message>
    <message>
        <source>bought within the exchange limit</source>
        <translation>在换货期限内</translation>
    </message>
    <message>
        <source>repaired twice and still not usable</source>
        <translation>修理两次仍不能正常使用</translation>
    </message>
    <message>
        <source>the repair takes too long</source>
        <translation>修理超期</translation>
    </message>
    <message>
        <source>the parts did not come in time</source>
        <translation>配件逾期未到</translation>
    </message>
    <message>
        <source>replacement promise</source>
        <translation>无忧换新</translation>
    </message>
    <message>
        <source>repaired a short time ago</source>
        <translation>修理后不久</translation>
    </message>
    <message>
        <source>Not covered: %1</source>
        <translation>不予保修：%1</translation>
    </message>
    <message>
        <source>In warranty for life</source>
        <translation>终身保内</translation>
    </message>
    <message>
        <source>In warranty until %1</source>
        <translation>保内，至 %1</translation>
    </message>
    <message>
        <source>Some parts are covered for life</source>
        <translation>部分部件终身质保</translation>
    </message>
    <message>
        <source>Some parts are covered until %1</source>
        <translation>部分部件保至 %1</translation>
    </message>
    <message>
        <source>Extended warranty until %1</source>
        <translation>延保至 %1</translation>
    </message>
    <message>
        <source>Out of warranty since %1</source>
        <translation>自 %1 起保外</translation>
    </message>
    <message>
        <source>To be clarified</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>Contract %1 covers %2 to %3.</source>
        <translation>合同 %1 保障 %2 至 %3。</translation>
    </message>
    <message>
        <source>%1 days of repair are not counted: the end moves from %2 to %3.</source>
        <translation>修理占用 %1 天不计入，到期日由 %2 顺延至 %3。</translation>
    </message>
    <message>
        <source>Basis: %1 (%2)</source>
        <translation>依据：%1（%2）</translation>
    </message>
    <message>
        <source>Later than the %1, which ends on %2.</source>
        <translation>晚于%1的到期日 %2。</translation>
    </message>
    <message>
        <source>Still serviced for life, at the normal charges.</source>
        <translation>终身维护，按标准收费。</translation>
    </message>
    <message>
        <source>to be clarified</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>nothing for the covered parts, else normal charges</source>
        <translation>在保部件免费，其余按标准收费</translation>
    </message>
    <message>
        <source>normal charges</source>
        <translation>按标准收费</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>parts and material only</source>
        <translation>仅配件材料费</translation>
    </message>
    <message>
        <source>labour only</source>
        <translation>仅工时费</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1，至 %2</translation>
    </message>
    <message>
        <source>%1 for life</source>
        <translation>%1终身</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1至 %2</translation>
    </message>
    <message>
        <source>Covered for life</source>
        <translation>终身质保</translation>
    </message>
</context>
<context>
    <name>WarrantyCase</name>
    <message>
        <source>This order does not exist.</source>
        <translation>该工单不存在。</translation>
    </message>
    <message>
        <source>This order names no product of the customer.</source>
        <translation>本工单没有关联客户产品。</translation>
    </message>
    <message>
        <source>A finding waits for a second person.</source>
        <translation>有责任认定待复核。</translation>
    </message>
    <message>
        <source>Finding waits</source>
        <translation>认定待复核</translation>
    </message>
    <message>
        <source>A return or exchange waits.</source>
        <translation>有退换货待办理。</translation>
    </message>
    <message>
        <source>Return waits</source>
        <translation>退换货待办</translation>
    </message>
    <message>
        <source>A product is lent to the customer.</source>
        <translation>备用机在客户处。</translation>
    </message>
    <message>
        <source>Loan out</source>
        <translation>备用机未还</translation>
    </message>
    <message>
        <source>Say what is lent.</source>
        <translation>请填写借出的产品。</translation>
    </message>
    <message>
        <source>The customer may ask for this: %1 (%2).</source>
        <translation>客户可要求%1（%2）。</translation>
    </message>
    <message>
        <source>%1 possible</source>
        <translation>可%1</translation>
    </message>
    <message>
        <source>Not repaired by %1: a similar product has to be lent.</source>
        <translation>%1 前未修好，应提供备用机。</translation>
    </message>
    <message>
        <source>Lend a product</source>
        <translation>提供备用机</translation>
    </message>
    <message>
        <source>Repair by %1, or lend a similar product.</source>
        <translation>%1 前修好，否则提供备用机。</translation>
    </message>
    <message>
        <source>Until %1 the business has to prove that the product was sound: no charge without evidence.</source>
        <translation>%1 前由经营者举证产品无瑕疵：没有证据不得收费。</translation>
    </message>
    <message>
        <source>Proof is ours</source>
        <translation>我方举证</translation>
    </message>
    <message>
        <source>The finding against the customer waits for a second person; until then the warranty holds.</source>
        <translation>对客户不利的认定待第二人复核，复核前仍按保内处理。</translation>
    </message>
    <message>
        <source>%1 days since the customer&apos;s demand: without a proper reason this counts as refusal.</source>
        <translation>客户提出要求已 %1 天，无正当理由将视为故意拖延或无理拒绝。</translation>
    </message>
    <message>
        <source>%1 days open</source>
        <translation>已 %1 天</translation>
    </message>
    <message>
        <source>%1 days since the customer&apos;s demand; after %2 days it counts as refusal.</source>
        <translation>客户提出要求已 %1 天，超过 %2 天将视为故意拖延或无理拒绝。</translation>
    </message>
    <message>
        <source>Repaired %1 times before this order.</source>
        <translation>此前已修理 %1 次。</translation>
    </message>
    <message>
        <source>%1 repairs before</source>
        <translation>已修 %1 次</translation>
    </message>
    <message>
        <source>refund %1 yuan</source>
        <translation>退款 %1 元</translation>
    </message>
    <message>
        <source>%1 exchanged for %2</source>
        <translation>%1 换为 %2</translation>
    </message>
    <message>
        <source>Owed to the customer.</source>
        <translation>应当办理。</translation>
    </message>
    <message>
        <source>Not owed: it would be granted.</source>
        <translation>不属应办，须另行同意。</translation>
    </message>
    <message>
        <source>It is not owed: say why it is granted all the same.</source>
        <translation>本项不属应办，请写明同意办理的理由。</translation>
    </message>
    <message>
        <source>%1 is still open for this order.</source>
        <translation>本工单的 %1 尚未办结。</translation>
    </message>
    <message>
        <source>Say why it is refused.</source>
        <translation>请写明不批准的理由。</translation>
    </message>
    <message>
        <source>%1: given in exchange for %2</source>
        <translation>%1：由 %2 换得</translation>
    </message>
    <message>
        <source>a product without serial number</source>
        <translation>无序列号产品</translation>
    </message>
    <message>
        <source>The product</source>
        <translation>产品质量</translation>
    </message>
    <message>
        <source>The customer&apos;s use</source>
        <translation>客户使用</translation>
    </message>
    <message>
        <source>The surroundings</source>
        <translation>使用环境</translation>
    </message>
    <message>
        <source>A third party</source>
        <translation>第三方</translation>
    </message>
    <message>
        <source>Misuse or poor keeping</source>
        <translation>使用、保管不当</translation>
    </message>
    <message>
        <source>Taken apart by somebody not authorised</source>
        <translation>非授权人员拆动</translation>
    </message>
    <message>
        <source>No warranty card and no invoice</source>
        <translation>无三包凭证且无发票</translation>
    </message>
    <message>
        <source>Card does not fit or was altered</source>
        <translation>三包凭证不符或有涂改</translation>
    </message>
    <message>
        <source>Force majeure</source>
        <translation>不可抗力</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>待第二人复核</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>换货</translation>
    </message>
    <message>
        <source>Within the return limit</source>
        <translation>退货期限内</translation>
    </message>
    <message>
        <source>Within the exchange limit</source>
        <translation>换货期限内</translation>
    </message>
    <message>
        <source>Repaired twice, still not usable</source>
        <translation>修理两次仍不能正常使用</translation>
    </message>
    <message>
        <source>Repair takes too long</source>
        <translation>修理超期</translation>
    </message>
    <message>
        <source>Parts did not come in time</source>
        <translation>配件逾期未到</translation>
    </message>
    <message>
        <source>Replacement promise</source>
        <translation>无忧换新</translation>
    </message>
    <message>
        <source>No same model to exchange</source>
        <translation>无同型号可换</translation>
    </message>
    <message>
        <source>Distance sale, without a reason</source>
        <translation>网购七日无理由</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>商家优待</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>已申请</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>固件</translation>
    </message>
    <message>
        <source>Control board</source>
        <translation>控制板</translation>
    </message>
    <message>
        <source>Other change</source>
        <translation>其他变更</translation>
    </message>
    <message>
        <source>Say what shows it: photos, traces, measured values, the card.</source>
        <translation>请写明证据：照片、痕迹、测量值、凭证等。</translation>
    </message>
    <message>
        <source>In the first months the business has to prove that the product was sound. Describe the evidence in full.</source>
        <translation>售后头几个月由经营者举证产品无瑕疵，请完整写明证据。</translation>
    </message>
    <message>
        <source>A second person has to decide, not the one who made the finding.</source>
        <translation>须由另一人复核，不能由认定人自己复核。</translation>
    </message>
    <message>
        <source>This finding does not wait for a decision.</source>
        <translation>此认定无需复核。</translation>
    </message>
    <message>
        <source>First record who is responsible for the fault.</source>
        <translation>请先登记故障责任认定。</translation>
    </message>
    <message>
        <source>The finding says that the customer is responsible for the fault.</source>
        <translation>责任认定为客户原因。</translation>
    </message>
    <message>
        <source>The serial number of the new product is needed.</source>
        <translation>请填写新机序列号。</translation>
    </message>
    <message>
        <source>The new product needs a serial number of its own.</source>
        <translation>新机需要自己的序列号。</translation>
    </message>
    <message>
        <source>The invoice price is needed to work out the refund.</source>
        <translation>计算退款需要发票价格。</translation>
    </message>
    <message>
        <source>It has to be approved first.</source>
        <translation>须先批准。</translation>
    </message>
    <message>
        <source>This request was decided already.</source>
        <translation>此申请已处理。</translation>
    </message>
    <message>
        <source>Choose a product category or name a brand.</source>
        <translation>请选择品类或填写品牌。</translation>
    </message>
    <message>
        <source>Give the term in months, or for life.</source>
        <translation>请填写质保月数，或选择终身。</translation>
    </message>
    <message>
        <source>State the promised response time.</source>
        <translation>请填写承诺的响应时间。</translation>
    </message>
    <message>
        <source>State how many years parts are supplied.</source>
        <translation>请填写配件供应年限。</translation>
    </message>
    <message>
        <source>Name the law, card or agreement the rule comes from.</source>
        <translation>请写明依据的法规、保修卡或协议。</translation>
    </message>
    <message>
        <source>Say from which day the rule holds.</source>
        <translation>请填写生效日期。</translation>
    </message>
    <message>
        <source>The rule ends before it begins.</source>
        <translation>失效日期早于生效日期。</translation>
    </message>
    <message>
        <source>A regional rule needs its region.</source>
        <translation>地方规定需选择地区。</translation>
    </message>
    <message>
        <source>Return %1</source>
        <translation>退货 %1</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>%1 is lent already, on order %2.</source>
        <translation>%1 已借出（工单 %2）。</translation>
    </message>
</context>
<context>
    <name>WarrantySection</name>
    <message>
        <source>All goods</source>
        <translation>全部商品</translation>
    </message>
    <message>
        <source>Whole unit</source>
        <translation>整机</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 个月</translation>
    </message>
    <message>
        <source>for life</source>
        <translation>终身</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>待生效</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>承诺方</translation>
    </message>
    <message>
        <source>From</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>This order does not exist.</source>
        <translation>该工单不存在。</translation>
    </message>
    <message>
        <source>The work on this order was recorded elsewhere meanwhile. It has been reloaded.</source>
        <translation>期间已在别处登记了这张工单的作业，现已重新载入。</translation>
    </message>
    <message>
        <source>Choose the cause or write down the finding.</source>
        <translation>请选择原因或写明检查结果。</translation>
    </message>
    <message>
        <source>The grade sends it elsewhere (%1): say why not.</source>
        <translation>按故障等级应转到“%1”，请说明为什么不转。</translation>
    </message>
    <message>
        <source>Between 0 and 100 %.</source>
        <translation>应在 0 到 100 % 之间。</translation>
    </message>
    <message>
        <source>The diagnosis ends before it begins.</source>
        <translation>诊断的结束早于开始。</translation>
    </message>
    <message>
        <source>Say by which medium.</source>
        <translation>请写明通过什么方式。</translation>
    </message>
    <message>
        <source>Between 1 and 1440 minutes.</source>
        <translation>应在 1 到 1440 分钟之间。</translation>
    </message>
    <message>
        <source>Write what was tried and what came of it.</source>
        <translation>请写明做了什么、结果如何。</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>远程</translation>
    </message>
    <message>
        <source>Field engineer</source>
        <translation>上门工程师</translation>
    </message>
    <message>
        <source>Expert team</source>
        <translation>专家组</translation>
    </message>
    <message>
        <source>Symptom</source>
        <translation>故障现象</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>故障原因</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>处理措施</translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <translation>把握 %1 %</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>not solved</source>
        <translation>未解决</translation>
    </message>
    <message>
        <source>Say why it goes to a higher tier.</source>
        <translation>请写明升级原因。</translation>
    </message>
    <message>
        <source>An escalation goes to a higher tier.</source>
        <translation>只能升级到更高等级。</translation>
    </message>
    <message>
        <source>tier %1 → tier %2 · %3</source>
        <translation>%1 级 → %2 级 · %3</translation>
    </message>
    <message>
        <source>There is no diagnosis to confirm.</source>
        <translation>没有可确认的诊断。</translation>
    </message>
    <message>
        <source>diagnosed: %1 · found: %2</source>
        <translation>诊断：%1 · 实际：%2</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>请填写名称。</translation>
    </message>
    <message>
        <source>Write a code that no other entry has.</source>
        <translation>请填写未被使用的代码。</translation>
    </message>
    <message>
        <source>Choose an entry that exists.</source>
        <translation>请选择已有的条目。</translation>
    </message>
    <message>
        <source>A cause belongs under a symptom, an action under a cause of the same product.</source>
        <translation>原因须归在故障现象下，措施须归在同一产品的原因下。</translation>
    </message>
    <message>
        <source>the acceptance checklist is not filled</source>
        <translation>验收单未填完</translation>
    </message>
    <message>
        <source>a point of the acceptance checklist is not in order</source>
        <translation>验收单有不合格项</translation>
    </message>
    <message>
        <source>the installer&apos;s own check is missing</source>
        <translation>缺少安装人自检</translation>
    </message>
    <message>
        <source>the second check is missing</source>
        <translation>缺少复检</translation>
    </message>
    <message>
        <source>the second check must be made by another person</source>
        <translation>复检必须由另一人进行</translation>
    </message>
    <message>
        <source>the training of the customer is not acknowledged</source>
        <translation>客户培训未确认</translation>
    </message>
    <message>
        <source>the customer&apos;s acceptance is missing</source>
        <translation>缺少客户验收</translation>
    </message>
    <message>
        <source>the customer did not accept the installation</source>
        <translation>客户未通过验收</translation>
    </message>
    <message>
        <source>%1 points, %2 not in order</source>
        <translation>共 %1 项，不合格 %2 项</translation>
    </message>
    <message>
        <source>Not possible: %1.</source>
        <translation>不能执行：%1。</translation>
    </message>
    <message>
        <source>Write what the customer was shown.</source>
        <translation>请写明向客户讲解的内容。</translation>
    </message>
    <message>
        <source>Write who acknowledged the training.</source>
        <translation>请写明确认培训的人。</translation>
    </message>
    <message>
        <source>accepted by %1</source>
        <translation>%1 验收通过</translation>
    </message>
    <message>
        <source>not accepted by %1</source>
        <translation>%1 未通过验收</translation>
    </message>
    <message>
        <source>Write who signs for the customer.</source>
        <translation>请写明客户签字人。</translation>
    </message>
    <message>
        <source>The value measured in &quot;%1&quot; is out of its limits; do the step again.</source>
        <translation>“%1”的测量值超出范围，请重做该步骤。</translation>
    </message>
    <message>
        <source>The installation is not handed over: %1.</source>
        <translation>安装尚未交付：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>The order is closed; nothing more is done on it.</source>
        <translation>工单已关闭，不能再作业。</translation>
    </message>
    <message>
        <source>This step is running already.</source>
        <translation>这一步正在进行。</translation>
    </message>
    <message>
        <source>This step has not been started.</source>
        <translation>这一步还没有开始。</translation>
    </message>
    <message>
        <source>This step is finished.</source>
        <translation>这一步已完成。</translation>
    </message>
    <message>
        <source>Finish the running step first.</source>
        <translation>请先完成正在进行的步骤。</translation>
    </message>
    <message>
        <source>Tick every point of the checklist.</source>
        <translation>请勾选全部检查点。</translation>
    </message>
    <message>
        <source>Enter the measured value.</source>
        <translation>请填写测量值。</translation>
    </message>
    <message>
        <source>This step needs a photo: add it to the files of the order.</source>
        <translation>这一步需要照片：请添加到工单的文件中。</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 min over</source>
        <translation>超时 %1 分钟</translation>
    </message>
    <message>
        <source>%1 min under</source>
        <translation>提前 %1 分钟</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>准时</translation>
    </message>
    <message>
        <source> (out of limits)</source>
        <translation>（超出范围）</translation>
    </message>
    <message>
        <source>the clock was set back: no time counted</source>
        <translation>时钟被调回：不计时间</translation>
    </message>
    <message>
        <source>There is no standard for this kind of work. Add steps for this order only.</source>
        <translation>这类作业没有标准流程，可只为本单添加步骤。</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1（第 %2 版）</translation>
    </message>
    <message>
        <source>Every step is finished.</source>
        <translation>所有步骤都已完成。</translation>
    </message>
    <message>
        <source>Name the step.</source>
        <translation>请填写步骤名称。</translation>
    </message>
    <message>
        <source>Say why this order needs the step.</source>
        <translation>请说明本单为什么需要这一步。</translation>
    </message>
    <message>
        <source>Name the standard.</source>
        <translation>请填写流程名称。</translation>
    </message>
    <message>
        <source>A standard has at least one step.</source>
        <translation>流程至少要有一步。</translation>
    </message>
    <message>
        <source>A version begins today or later, after the one before.</source>
        <translation>新版本须从今天或以后生效，且晚于前一版本。</translation>
    </message>
    <message>
        <source>Begin the work</source>
        <translation>开工</translation>
    </message>
    <message>
        <source>Report it done</source>
        <translation>报完工</translation>
    </message>
    <message>
        <source>finish: %1</source>
        <translation>完成：%1</translation>
    </message>
    <message>
        <source>start: %1</source>
        <translation>开始：%1</translation>
    </message>
    <message>
        <source>Technical consultation</source>
        <translation>技术咨询</translation>
    </message>
    <message>
        <source>Fault diagnosis</source>
        <translation>故障诊断</translation>
    </message>
    <message>
        <source>Repair guidance</source>
        <translation>维修指导</translation>
    </message>
    <message>
        <source>Remote assistance</source>
        <translation>远程协助</translation>
    </message>
</context>
<context>
    <name>WorkPapers</name>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>limit %1 min</source>
        <translation>限时 %1 分钟</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>There is no such standard of work.</source>
        <translation>没有这个作业标准。</translation>
    </message>
    <message>
        <source>every product</source>
        <translation>所有产品</translation>
    </message>
    <message>
        <source>This order does not exist.</source>
        <translation>该工单不存在。</translation>
    </message>
    <message>
        <source>There is no standard of work with the code %1.</source>
        <translation>没有编码为 %1 的作业标准。</translation>
    </message>
</context>
<context>
    <name>Workshop</name>
    <message>
        <source>This order does not exist.</source>
        <translation>该工单不存在。</translation>
    </message>
    <message>
        <source>Say what is still wrong.</source>
        <translation>请说明仍有什么问题。</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>The last test failed: %1</source>
        <translation>最近一次检测未通过：%1</translation>
    </message>
    <message>
        <source>%1 yuan are still to be paid.</source>
        <translation>还有 %1 元未付。</translation>
    </message>
    <message>
        <source>%1 is lent to the customer and not back.</source>
        <translation>借给客户的%1尚未归还。</translation>
    </message>
</context>
<context>
    <name>Xlsx</name>
    <message>
        <source>The spreadsheet could not be made.</source>
        <translation>无法生成电子表格。</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged or is no .xlsx file.</source>
        <translation>表格文件已损坏，或不是 .xlsx 文件。</translation>
    </message>
    <message>
        <source>The spreadsheet is too large. Save it as CSV.</source>
        <translation>表格太大，请另存为 CSV。</translation>
    </message>
    <message>
        <source>The spreadsheet has no sheet.</source>
        <translation>表格文件里没有工作表。</translation>
    </message>
</context>
<context>
    <name>sanbao::AddressAhead</name>
    <message>
        <source>Places</source>
        <translation>地区</translation>
    </message>
</context>
<context>
    <name>sanbao::AgreedTable</name>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Configured</source>
        <translation>已设置</translation>
    </message>
    <message>
        <source>Agreed, min</source>
        <translation>约定（分钟）</translation>
    </message>
    <message>
        <source>Agreed times</source>
        <translation>约定时限</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Agreed, yuan</source>
        <translation>约定（元）</translation>
    </message>
    <message>
        <source>Agreed prices</source>
        <translation>约定价格</translation>
    </message>
    <message>
        <source>Leave the last column empty to promise what is configured. Orders under the agreement use what stands here.</source>
        <translation>最后一列留空则按现行设置承诺；协议项下的工单以此处为准。</translation>
    </message>
</context>
<context>
    <name>sanbao::AgreementFacts</name>
    <message>
        <source>In force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>This agreement</source>
        <translation>本协议</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>续签自</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签署人</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签署日期</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>登记人</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>终止日</translation>
    </message>
    <message>
        <source>To be undone</source>
        <translation>待撤销</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>退还</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>Print this receipt</source>
        <translation>打印此收据</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>次数</translation>
    </message>
</context>
<context>
    <name>sanbao::AgreementForm</name>
    <message>
        <source>Further services, one a line</source>
        <translation>其他服务内容，每行一项</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>服务范围</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Price (yuan)</source>
        <translation>价款（元）</translation>
    </message>
    <message>
        <source>Covers %1</source>
        <translation>包含%1</translation>
    </message>
    <message>
        <source>No particular product</source>
        <translation>不限定产品</translation>
    </message>
    <message>
        <source>%1 (version %2)</source>
        <translation>%1（第 %2 版）</translation>
    </message>
    <message>
        <source>Visits without a visit fee; each order with a visit uses one up</source>
        <translation>免上门费的次数，每张有上门的工单使用一次</translation>
    </message>
    <message>
        <source>Free visits</source>
        <translation>免费上门次数</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Promises and prices</source>
        <translation>时限与价格</translation>
    </message>
</context>
<context>
    <name>sanbao::AgreementListPage</name>
    <message>
        <source>An agreement fixes promises and prices for a customer. Its text is frozen when it is issued.</source>
        <translation>协议为客户约定承诺与价格，签发后文本即固定，不再改变。</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>新建协议</translation>
    </message>
    <message>
        <source>Draw up an agreement</source>
        <translation>起草一份协议</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print the selected agreement</source>
        <translation>打印选中的协议</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Which agreements</source>
        <translation>哪些协议</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Running out</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>未签署</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>No agreement here</source>
        <translation>没有协议</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>续签</translation>
    </message>
    <message>
        <source>Draw up the next term of the selected agreement</source>
        <translation>为所选协议拟定下一期</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Products sold as contracts, their sales and use</source>
        <translation>以合约销售的商品及其销售与使用情况</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Templates and clauses of agreements</source>
        <translation>协议模板与条款</translation>
    </message>
    <message>
        <source>%1 in force, %2 run out within %3 days, %4 not signed</source>
        <translation>有效 %1 份，%3 天内到期 %2 份，未签署 %4 份</translation>
    </message>
</context>
<context>
    <name>sanbao::AgreementPage</name>
    <message>
        <source>Agreement terms</source>
        <translation>协议条款</translation>
    </message>
    <message>
        <source>The agreement appears here</source>
        <translation>协议内容将显示在这里</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print this agreement</source>
        <translation>打印本协议</translation>
    </message>
    <message>
        <source>Issue agreement</source>
        <translation>签发协议</translation>
    </message>
    <message>
        <source>Freeze the text and give it a number</source>
        <translation>固定文本并编号</translation>
    </message>
    <message>
        <source>Agreement %1</source>
        <translation>协议 %1</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>新建协议</translation>
    </message>
    <message>
        <source>Promises and prices come from the settings as they are now.</source>
        <translation>承诺与价格取自当前设置。</translation>
    </message>
    <message>
        <source>%1 to %2 · %3 yuan</source>
        <translation>%1 至 %2 · %3 元</translation>
    </message>
    <message>
        <source>The agreement cannot be shown</source>
        <translation>无法显示该协议</translation>
    </message>
    <message>
        <source>Agreement %1 is issued.</source>
        <translation>协议 %1 已签发。</translation>
    </message>
    <message>
        <source>Discard the agreement?</source>
        <translation>放弃这份协议？</translation>
    </message>
    <message>
        <source>What you entered has not been issued and would be lost.</source>
        <translation>您填写的内容尚未签发，放弃后将丢失。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>The agreement is still open.</source>
        <translation>协议仍在编辑中。</translation>
    </message>
    <message>
        <source>What changes with the renewal</source>
        <translation>续签的变化</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签署</translation>
    </message>
    <message>
        <source>Let the customer sign on the screen, or note that the paper is signed</source>
        <translation>让客户在屏幕上签名，或登记纸质签署</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>续签</translation>
    </message>
    <message>
        <source>Draw up the next term with today&apos;s promises and prices</source>
        <translation>按当前时限和价格拟定下一期</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>End it before its time and give back the rest</source>
        <translation>提前解除并退还剩余部分</translation>
    </message>
    <message>
        <source>Undo the sale</source>
        <translation>撤销销售</translation>
    </message>
    <message>
        <source>Before its first use; somebody else must approve</source>
        <translation>仅限首次使用前，须由他人批准</translation>
    </message>
    <message>
        <source>Approve undoing</source>
        <translation>批准撤销</translation>
    </message>
    <message>
        <source>Void the contract and give back all of its price</source>
        <translation>作废合约并全额退款</translation>
    </message>
    <message>
        <source>Turn down</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>The contract stays in force</source>
        <translation>合约继续有效</translation>
    </message>
    <message>
        <source>Agreement %1 is signed.</source>
        <translation>协议 %1 已签署。</translation>
    </message>
    <message>
        <source>Agreement %1 is cancelled.</source>
        <translation>协议 %1 已解除。</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>In these days the same kind of agreement is in force already: %1.</source>
        <translation>该期间已有同类协议生效：%1。</translation>
    </message>
    <message>
        <source>Why is contract %1 undone? Somebody else must approve it.</source>
        <translation>为什么撤销合约 %1？须由他人批准。</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>申请批准</translation>
    </message>
    <message>
        <source>The customer changed his mind</source>
        <translation>客户改变主意</translation>
    </message>
    <message>
        <source>Sold by mistake</source>
        <translation>误售</translation>
    </message>
    <message>
        <source>Waiting for approval.</source>
        <translation>等待批准。</translation>
    </message>
    <message>
        <source>%1 yuan are given back and contract %2 is void. Reason: %3</source>
        <translation>将退还 %1 元，合约 %2 作废。原因：%3</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>The sale is undone.</source>
        <translation>销售已撤销。</translation>
    </message>
    <message>
        <source>The contract stays in force.</source>
        <translation>合约继续有效。</translation>
    </message>
    <message>
        <source>The signature is not kept yet.</source>
        <translation>签名尚未保存。</translation>
    </message>
</context>
<context>
    <name>sanbao::AlertPage</name>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>提出时间</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Promises about to break</source>
        <translation>即将超时的承诺</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>查看工单</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>Figures beyond their limits, beyond chance, and faults that rise above their history come up here once a month is settled.</source>
        <translation>指标超出限值或偶然波动、故障高于以往时，月份数据确定后会出现在这里。</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Look for what it came from</source>
        <translation>查找原因</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>When figures warn</source>
        <translation>指标何时预警</translation>
    </message>
    <message>
        <source>Take note …</source>
        <translation>处理 …</translation>
    </message>
    <message>
        <source>Cause, action and closing</source>
        <translation>原因、措施与关闭</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>故障原因</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>处理措施</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>已知悉</translation>
    </message>
    <message>
        <source>Close alert</source>
        <translation>关闭预警</translation>
    </message>
    <message>
        <source>The alert is noted.</source>
        <translation>预警已知悉。</translation>
    </message>
    <message>
        <source>The alert is closed.</source>
        <translation>预警已关闭。</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>未关闭：%1</translation>
    </message>
    <message>
        <source>Due within two hours: %1 · already past: %2</source>
        <translation>两小时内到期：%1 · 已超时：%2</translation>
    </message>
    <message>
        <source>No promise is about to break.</source>
        <translation>没有即将超时的承诺。</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>应对办法：%1</translation>
    </message>
</context>
<context>
    <name>sanbao::AnalysisPage</name>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Save the chart as a table, picture or page</source>
        <translation>把图表另存为表格、图片或页面</translation>
    </message>
    <message>
        <source>Chart as table</source>
        <translation>图表转表格</translation>
    </message>
    <message>
        <source>Show the chart as a table, or as a chart again</source>
        <translation>以表格显示，再按一次恢复图表</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>不筛选</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Why did it change</source>
        <translation>变化原因</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>Pareto</source>
        <translation>帕累托</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>随时间</translation>
    </message>
    <message>
        <source>Cross table</source>
        <translation>交叉表</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>by</source>
        <translation>按</translation>
    </message>
    <message>
        <source>and</source>
        <translation>与</translation>
    </message>
    <message>
        <source>against</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>仅看</translation>
    </message>
    <message>
        <source>Nothing to compare in this period</source>
        <translation>本期没有可比较的数据</translation>
    </message>
    <message>
        <source>Choose another period, another figure, or take the filter away.</source>
        <translation>请换一个时段或指标，或去掉筛选。</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>%1 pts</source>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>minutes together</source>
        <translation>合计分钟</translation>
    </message>
    <message>
        <source>misses</source>
        <translation>未达标数</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>起数</translation>
    </message>
    <message>
        <source>median %1, half between %2 and %3, P90 %4, longest %5</source>
        <translation>中位数 %1，中间一半在 %2 到 %3 之间，P90 %4，最长 %5</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>暂定</translation>
    </message>
    <message>
        <source>left out %1</source>
        <translation>剔除 %1</translation>
    </message>
    <message>
        <source>%1 against %2 (%3, n %4)</source>
        <translation>%1（较 %2：%3，n %4）</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>此前</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Own part</source>
        <translation>自身影响</translation>
    </message>
    <message>
        <source>Mix part</source>
        <translation>结构影响</translation>
    </message>
    <message>
        <source>Fair comparison</source>
        <translation>公平比较值</translation>
    </message>
    <message>
        <source>whisker: 95 % interval</source>
        <translation>须线：95 % 区间</translation>
    </message>
    <message>
        <source>second mark: %1</source>
        <translation>竖线：%1</translation>
    </message>
    <message>
        <source>full: the group itself</source>
        <translation>实心：自身变化</translation>
    </message>
    <message>
        <source>hatched: its share of the work</source>
        <translation>斜线：工作量占比变化</translation>
    </message>
    <message>
        <source>box: middle half</source>
        <translation>箱体：中间一半</translation>
    </message>
    <message>
        <source>line to P90</source>
        <translation>线至 P90</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <translation>%1 · 按%2 · %3</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>n</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>columns: %1 · line: cumulative share · n %2</source>
        <translation>柱：%1 · 线：累计占比 · n %2</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>beyond chance</source>
        <translation>超出偶然波动</translation>
    </message>
    <message>
        <source>slow drift</source>
        <translation>缓慢漂移</translation>
    </message>
    <message>
        <source>%1, 24 months</source>
        <translation>%1，近 24 个月</translation>
    </message>
    <message>
        <source>%1 · limits of chance (3 sigma) · square: signal · hollow: provisional · n %2</source>
        <translation>%1 · 偶然波动界限（3σ）· 方块：信号 · 空心：暂定 · n %2</translation>
    </message>
    <message>
        <source>%1 · limits need 12 settled months · n %2</source>
        <translation>%1 · 满 12 个已定月份才有界限 · n %2</translation>
    </message>
    <message>
        <source>%1: %2 × %3</source>
        <translation>%1：%2 × %3</translation>
    </message>
    <message>
        <source>in brackets n · n %1 together</source>
        <translation>括号内为 n · 合计 n %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Write down what happened in the chosen month; it stands on every chart over time</source>
        <translation>写下所选月份发生的事，会显示在所有“随时间”图上</translation>
    </message>
    <message>
        <source>Note on the charts</source>
        <translation>图上备注</translation>
    </message>
    <message>
        <source>Day and what happened, for example: 2026-03-02 new price list</source>
        <translation>日期和事情，例如：2026-03-02 启用新价目表</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>The note is on the charts over time.</source>
        <translation>备注已显示在“随时间”图上。</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Table (*.csv);;Spreadsheet (*.xlsx);;Picture (*.png);;Page (*.pdf)</source>
        <translation>表格 (*.csv);;电子表格 (*.xlsx);;图片 (*.png);;页面 (*.pdf)</translation>
    </message>
    <message>
        <source>This figure has no spread</source>
        <translation>该指标没有分布</translation>
    </message>
    <message>
        <source>A spread shows how long things took. Choose a duration, such as first response.</source>
        <translation>分布显示用时长短，请选择用时类指标，例如首次响应用时。</translation>
    </message>
</context>
<context>
    <name>sanbao::AnswersPanel</name>
    <message>
        <source>Answers</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Answers behind the figure</source>
        <translation>数字背后的答复</translation>
    </message>
    <message>
        <source>Order and comment</source>
        <translation>工单与意见</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>%1 answers, the newest first; Enter opens the survey</source>
        <translation>%1 份答复，最新在前；回车打开回访</translation>
    </message>
</context>
<context>
    <name>sanbao::AppearanceSection</name>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Language &amp; look</source>
        <translation>语言与外观</translation>
    </message>
    <message>
        <source>applies at once, on this computer</source>
        <translation>立即生效，仅限本机</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
</context>
<context>
    <name>sanbao::ArrangePanel</name>
    <message>
        <source>%1, 12 periods</source>
        <translation>%1（近 12 个周期）</translation>
    </message>
    <message>
        <source>Backlog by age</source>
        <translation>积压时长分布</translation>
    </message>
    <message>
        <source>When requests come in</source>
        <translation>受理时段</translation>
    </message>
    <message>
        <source>Operating cost per order, 12 months</source>
        <translation>单均运营成本，12 个月</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Arrange the dashboard</source>
        <translation>布置看板</translation>
    </message>
    <message>
        <source>For the role</source>
        <translation>适用角色</translation>
    </message>
    <message>
        <source>Figures, the first two are large</source>
        <translation>指标（前两个用大卡片）</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Space switches on and off, Alt with the arrow keys moves</source>
        <translation>空格键显示或隐藏，Alt 加方向键移动</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move the chosen figure or chart up</source>
        <translation>把选中的指标或图表上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move the chosen figure or chart down</source>
        <translation>把选中的指标或图表下移</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Show everything in the order it was delivered with; saving keeps it</source>
        <translation>按默认顺序显示全部内容，保存后生效</translation>
    </message>
    <message>
        <source>Everybody with this role sees the dashboard like this</source>
        <translation>这个角色的人看到的看板都是这样</translation>
    </message>
    <message>
        <source>The dashboard of the role %1 is kept like this.</source>
        <translation>角色“%1”的看板已保存。</translation>
    </message>
</context>
<context>
    <name>sanbao::ArrivalPanel</name>
    <message>
        <source>Arrived</source>
        <translation>到货</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>实到</translation>
    </message>
    <message>
        <source>Serial or batch</source>
        <translation>序列号/批次</translation>
    </message>
    <message>
        <source>Price a piece</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Book it in</source>
        <translation>入库</translation>
    </message>
    <message>
        <source>%1 arrived</source>
        <translation>%1 到货</translation>
    </message>
    <message>
        <source>Scan the serial number of each piece, one a line</source>
        <translation>逐件扫描序列号，每行一个</translation>
    </message>
    <message>
        <source>Number of the batch</source>
        <translation>批号</translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <translation>申请 %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 scanned</source>
        <translation>%1 · %2 · 已扫 %3</translation>
    </message>
    <message>
        <source>This is not a quantity.</source>
        <translation>这不是数量。</translation>
    </message>
    <message>
        <source>Nothing came yet.</source>
        <translation>还没有到货。</translation>
    </message>
    <message>
        <source>%1 is booked in.</source>
        <translation>%1 已入库。</translation>
    </message>
    <message>
        <source>%1 %2 are still on their way.</source>
        <translation>%1 还有 %2 未到。</translation>
    </message>
</context>
<context>
    <name>sanbao::AttachmentCard</name>
    <message>
        <source>Photos and files</source>
        <translation>照片与文件</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Choose photos or files; they can also be dragged here or pasted</source>
        <translation>选择照片或文件，也可以拖到这里或粘贴</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Give the chosen file another name</source>
        <translation>给所选文件改名</translation>
    </message>
    <message>
        <source>Drag photos or files here, paste them with Ctrl+V, or add them with Ctrl+Shift+F.</source>
        <translation>把照片或文件拖到这里，或按 Ctrl+V 粘贴，或按 Ctrl+Shift+F 添加。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Put the file back</source>
        <translation>恢复文件</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Add a photo or file</source>
        <translation>添加照片或文件</translation>
    </message>
    <message>
        <source>Photos and documents (*.jpg *.jpeg *.png *.webp *.heic *.pdf *.doc *.docx *.xls *.xlsx *.txt *.mp4);;All files (*)</source>
        <translation>照片和文档 (*.jpg *.jpeg *.png *.webp *.heic *.pdf *.doc *.docx *.xls *.xlsx *.txt *.mp4);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The clipboard holds no picture and no file.</source>
        <translation>剪贴板里没有图片或文件。</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>图片 %1</translation>
    </message>
    <message>
        <source>No program opens &quot;%1&quot;.</source>
        <translation>没有程序可以打开“%1”。</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>保存文件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Rename the file</source>
        <translation>文件改名</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is removed.</source>
        <translation>“%1”已移除。</translation>
    </message>
    <message>
        <source>%1 being taken in …</source>
        <translation>正在保存 %1 个…</translation>
    </message>
    <message>
        <source>%1 not kept yet</source>
        <translation>%1 个尚未保存</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>sanbao::AutomationSection</name>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>If</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 满 %2</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Automatic rules</source>
        <translation>自动规则</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新规则</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>执行结果</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>What the rules did</source>
        <translation>规则执行记录</translation>
    </message>
    <message>
        <source>every service</source>
        <translation>全部服务</translation>
    </message>
    <message>
        <source>every priority</source>
        <translation>所有优先级</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>If it is</source>
        <translation>当工单</translation>
    </message>
    <message>
        <source>for</source>
        <translation>停留满</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务类型</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>A rule acts once for each order that comes to stand there after the rule was saved.</source>
        <translation>规则保存之后进入该状态的工单，每张只触发一次。</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>保存规则</translation>
    </message>
    <message>
        <source>Complaints without an owner</source>
        <translation>无人负责的投诉</translation>
    </message>
    <message>
        <source>Tell after</source>
        <translation>多久后提醒</translation>
    </message>
    <message>
        <source>Save the time</source>
        <translation>保存时限</translation>
    </message>
    <message>
        <source>whom the board proposes first</source>
        <translation>派工建议的首选</translation>
    </message>
    <message>
        <source>the usual people</source>
        <translation>默认人员</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>岗位：%1</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>小组：%1</translation>
    </message>
    <message>
        <source>The rule is saved.</source>
        <translation>规则已保存。</translation>
    </message>
    <message>
        <source>The time is saved.</source>
        <translation>时限已保存。</translation>
    </message>
    <message>
        <source>No rule has acted yet.</source>
        <translation>还没有规则执行过。</translation>
    </message>
</context>
<context>
    <name>sanbao::BatchPanel</name>
    <message>
        <source>Print several</source>
        <translation>批量打印</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 位中 %1 位</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>全部打印</translation>
    </message>
    <message>
        <source>One PDF file</source>
        <translation>合并为一个 PDF 文件</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>保存为 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Stopped: %1 papers came out.</source>
        <translation>已停止：打出 %1 份。</translation>
    </message>
    <message>
        <source>%1 papers came out.</source>
        <translation>已打出 %1 份。</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 项</translation>
    </message>
</context>
<context>
    <name>sanbao::BoardView</name>
    <message>
        <source>T%1</source>
        <translation>%1级</translation>
    </message>
    <message>
        <source>%1 visits · %2 %</source>
        <translation>%1 单 · %2 %</translation>
    </message>
    <message>
        <source>away</source>
        <translation>不在岗</translation>
    </message>
    <message>
        <source>away: %1</source>
        <translation>不在岗：%1</translation>
    </message>
    <message>
        <source>Plan of visits</source>
        <translation>上门安排</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <translation>已约：%1</translation>
    </message>
    <message>
        <source>%1 is not planned: no technician works here yet. Add one in the settings.</source>
        <translation>%1 未排：本店还没有师傅，请先在设置中添加。</translation>
    </message>
    <message>
        <source>%1 is not planned there: it was let go outside the plan. Let go on the row of a technician.</source>
        <translation>%1 未排：放到了派工表外面，请放到某位师傅的行上。</translation>
    </message>
    <message>
        <source>%1 is not planned there: that is a name. Let go in its row, at the hour of the visit.</source>
        <translation>%1 未排：放到了姓名栏，请放到该行的上门时段上。</translation>
    </message>
    <message>
        <source>%1 is not planned there: nobody&apos;s row is there. Let go on the row of a technician.</source>
        <translation>%1 未排：那里没有师傅，请放到某位师傅的行上。</translation>
    </message>
</context>
<context>
    <name>sanbao::CalendarView</name>
    <message>
        <source>Plans of the day</source>
        <translation>当天的计划</translation>
    </message>
    <message>
        <source>Previous month (PageUp)</source>
        <translation>上个月（PageUp）</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>回到今天</translation>
    </message>
    <message>
        <source>Next month (PageDown)</source>
        <translation>下个月（PageDown）</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>A month of a year: a pattern of Qt</extracomment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>No maintenance is due in %1.</source>
        <translation>%1没有到期的保养。</translation>
    </message>
    <message>
        <source>%1 due in %2 · ! overdue · ✓ all visits registered</source>
        <translation>%2有 %1 个到期 · ! 逾期 · ✓ 已全部登记</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A day of a year: a pattern of Qt</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>No maintenance is due on this day</source>
        <translation>这一天没有到期的保养</translation>
    </message>
    <message>
        <source>Arrow keys go from day to day; Enter opens the plans of a day.</source>
        <translation>方向键选日期，回车进入当天的计划。</translation>
    </message>
</context>
<context>
    <name>sanbao::CallPanel</name>
    <message>
        <source>Call</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>What the customer said, what was agreed</source>
        <translation>客户怎么说、约定了什么</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>下次拨打</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无人接听</translation>
    </message>
    <message>
        <source>Nobody answered: call again tomorrow</source>
        <translation>无人接听：明天再拨</translation>
    </message>
    <message>
        <source>Save the call</source>
        <translation>保存通话</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Earlier calls</source>
        <translation>以前的电话</translation>
    </message>
    <message>
        <source>The call is noted; it is due again on %1.</source>
        <translation>通话已记录，下次拨打日为 %1。</translation>
    </message>
    <message>
        <source>The call is noted.</source>
        <translation>通话已记录。</translation>
    </message>
</context>
<context>
    <name>sanbao::CampaignView</name>
    <message>
        <source>%1 % of %2</source>
        <translation>%2 份中 %1 %</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始日</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>调查</translation>
    </message>
    <message>
        <source>closed %1 to %2</source>
        <translation>%1 至 %2 结单</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>抽样</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 份中 %1 份</translation>
    </message>
    <message>
        <source>Response rate</source>
        <translation>答复率</translation>
    </message>
    <message>
        <source>expected %1 %</source>
        <translation>预期 %1 %</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 份未成</translation>
    </message>
    <message>
        <source>Survey calendar</source>
        <translation>调查日历</translation>
    </message>
    <message>
        <source>No campaign is planned</source>
        <translation>尚未安排调查</translation>
    </message>
    <message>
        <source>A campaign asks a sample of the customers whose orders were closed in a period, and reports how many answered. Plan one with New campaign.</source>
        <translation>调查活动从一段时间内结单的客户中抽样回访，并报告答复率。点“新建调查”安排。</translation>
    </message>
    <message>
        <source>Every kind of service</source>
        <translation>全部服务类型</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Each %1 months</source>
        <translation>每 %1 个月</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Orders closed from</source>
        <translation>结单日从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Ask from</source>
        <translation>开始日</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务类型</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>收集方式</translation>
    </message>
    <message>
        <source>Expected rate</source>
        <translation>预期答复率</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>安排</translation>
    </message>
    <message>
        <source>Satisfaction %1</source>
        <translation>满意度调查 %1</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>新建调查</translation>
    </message>
    <message>
        <source>The campaign is planned for %1.</source>
        <translation>调查已安排在 %1。</translation>
    </message>
    <message>
        <source>%1 of %2 customers are in the sample; their calls are due today.</source>
        <translation>%2 位客户中抽取 %1 位，今日回访。</translation>
    </message>
    <message>
        <source>Finish the campaign?</source>
        <translation>结束本次调查？</translation>
    </message>
    <message>
        <source>Its response rate is reported as it stands: %1.</source>
        <translation>答复率按当前结果报告：%1。</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Keep asking</source>
        <translation>继续调查</translation>
    </message>
    <message>
        <source>The campaign is finished.</source>
        <translation>调查已结束。</translation>
    </message>
</context>
<context>
    <name>sanbao::CancelPanel</name>
    <message>
        <source>Cancel the agreement</source>
        <translation>解除协议</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Given back by</source>
        <translation>退款方式</translation>
    </message>
    <message>
        <source>Keep the agreement</source>
        <translation>保留协议</translation>
    </message>
    <message>
        <source>To give back: ¥ %1</source>
        <translation>应退还：¥ %1</translation>
    </message>
</context>
<context>
    <name>sanbao::CapacityPanel</name>
    <message>
        <source>Demand and capacity</source>
        <translation>需求与运力</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>片区</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>其他地区</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Asked h</source>
        <translation>需求(时)</translation>
    </message>
    <message>
        <source>Able h</source>
        <translation>运力(时)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Days planned on average to %1 %, spread %2 %, %3 visits each. Customers wait %4 for a visit (%5 visits).</source>
        <translation>平均排满 %1 %，最忙与最闲相差 %2 %，人均 %3 单。客户平均等待上门 %4（%5 单）。</translation>
    </message>
    <message>
        <source>Remote help in the last %1 days: %2 attempts, %3 solved (%4 %).</source>
        <translation>近 %1 天远程处理 %2 次，解决 %3 次（%4 %）。</translation>
    </message>
</context>
<context>
    <name>sanbao::ChartCard</name>
    <message>
        <source>Show as a table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Copy the table as text</source>
        <translation>以文本形式复制表格</translation>
    </message>
    <message>
        <source>Copy the chart as a picture</source>
        <translation>把图表复制为图片</translation>
    </message>
    <message>
        <source>Save the chart as a table, picture or page</source>
        <translation>把图表另存为表格、图片或页面</translation>
    </message>
</context>
<context>
    <name>sanbao::ClauseList</name>
    <message>
        <source>Clauses of this agreement</source>
        <translation>本协议的条款</translation>
    </message>
    <message>
        <source>Space switches a clause on or off, Alt with the arrow keys moves it</source>
        <translation>空格键选用或停用条款，Alt+方向键移动</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move the clause up</source>
        <translation>上移条款</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move the clause down</source>
        <translation>下移条款</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>引言</translation>
    </message>
    <message>
        <source>%1 (mandatory)</source>
        <translation>%1（必备）</translation>
    </message>
    <message>
        <source>%1 (emphasised)</source>
        <translation>%1（加重）</translation>
    </message>
    <message>
        <source>From the library of clauses</source>
        <translation>来自条款库</translation>
    </message>
</context>
<context>
    <name>sanbao::CommentPage</name>
    <message>
        <source>Mood</source>
        <translation>态度</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Any two characters of the comment</source>
        <translation>输入评论里任意两个字</translation>
    </message>
    <message>
        <source>No comment found</source>
        <translation>没有找到评论</translation>
    </message>
    <message>
        <source>Comments of surveys come here by themselves; tables of comments are taken in with Import.</source>
        <translation>回访中的意见会自动进入这里；评论表格用“导入”读入。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Theme …</source>
        <translation>主题…</translation>
    </message>
    <message>
        <source>What the chosen comment is about</source>
        <translation>选中的评论在说什么</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Take in a table with the columns comment, positive and category</source>
        <translation>读入含 comment、positive、category 列的表格</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>客户原声</translation>
    </message>
    <message>
        <source>Every product</source>
        <translation>全部产品</translation>
    </message>
    <message>
        <source>Every theme</source>
        <translation>全部主题</translation>
    </message>
    <message>
        <source>%1 comments, %2 discontented, %3 content</source>
        <translation>共 %1 条，不满 %2 条，满意 %3 条</translation>
    </message>
    <message>
        <source>Import comments</source>
        <translation>导入评论</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>无法读取文件 %1。</translation>
    </message>
    <message>
        <source>%1 comments are new, %2 were here before, %3 lines were refused.</source>
        <translation>新增 %1 条评论，%2 条已有，%3 行被拒绝。</translation>
    </message>
    <message>
        <source>Theme of the comment</source>
        <translation>这条评论的主题</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.txt)</source>
        <translation>表格 (*.xlsx *.csv *.txt)</translation>
    </message>
</context>
<context>
    <name>sanbao::ComparisonView</name>
    <message>
        <source>Satisfied with the service as a whole</source>
        <translation>对服务总体满意</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation>师傅</translation>
    </message>
    <message>
        <source>Product lines</source>
        <translation>产品线</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>满意率</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <source>Pulled to the mean</source>
        <translation>收缩后比率</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>样本不足</translation>
    </message>
    <message>
        <source>Nobody answered the overall question in this period.</source>
        <translation>本期没有人回答总体满意度。</translation>
    </message>
    <message>
        <source>Mean of all: %1 of %2 answers. Ranked by the share pulled towards it, (k + %3·p) / (n + %3); below %4 answers nobody is ranked.</source>
        <translation>总体均值 %1（%2 份）。按向均值收缩后的比率排名：(k + %3·p) / (n + %3)；不足 %4 份不排名。</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>未指派</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>型号</translation>
    </message>
</context>
<context>
    <name>sanbao::ComplaintListPage</name>
    <message>
        <source>Which complaints</source>
        <translation>投诉范围</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>New complaint</source>
        <translation>新投诉</translation>
    </message>
    <message>
        <source>Log a complaint of a customer</source>
        <translation>登记客户投诉</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>No open complaint</source>
        <translation>没有处理中的投诉</translation>
    </message>
    <message>
        <source>Every complaint is settled. New ones are logged here or on an order.</source>
        <translation>投诉均已处理完毕。可在此处或工单页登记新投诉。</translation>
    </message>
    <message>
        <source>No complaint yet</source>
        <translation>暂无投诉</translation>
    </message>
    <message>
        <source>Complaints get a number, a level and a limit of their own.</source>
        <translation>每个投诉都有自己的编号、等级和处理期限。</translation>
    </message>
    <message>
        <source>%1 open · %2 overdue</source>
        <translation>处理中 %1 · 超时 %2</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>按原因</translation>
    </message>
    <message>
        <source>Print the month</source>
        <translation>打印本月台账</translation>
    </message>
    <message>
        <source>The register of this month&apos;s complaints with age, level and reason of closing</source>
        <translation>本月投诉台账：历时、级别和结案方式</translation>
    </message>
    <message>
        <source>Causes of the last 12 months</source>
        <translation>近 12 个月的投诉原因</translation>
    </message>
    <message>
        <source>My teams</source>
        <translation>我的小组</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Praise, suggestions, questions and what is published about us</source>
        <translation>表扬、建议、咨询与舆情</translation>
    </message>
    <message>
        <source>Your teams have no complaint</source>
        <translation>您的小组没有投诉</translation>
    </message>
    <message>
        <source>A complaint is given to a team on its own page; the members share it here.</source>
        <translation>在投诉页面把投诉交给小组，组员在这里共同处理。</translation>
    </message>
</context>
<context>
    <name>sanbao::ComplaintPage</name>
    <message>
        <source>Acknowledge</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Tell the customer that the complaint is being handled</source>
        <translation>告知客户投诉已在处理</translation>
    </message>
    <message>
        <source>Record the offer</source>
        <translation>记录方案</translation>
    </message>
    <message>
        <source>Save the remedy that was offered to the customer</source>
        <translation>保存提供给客户的方案</translation>
    </message>
    <message>
        <source>Close complaint</source>
        <translation>投诉结案</translation>
    </message>
    <message>
        <source>The complaint is acknowledged.</source>
        <translation>投诉已受理。</translation>
    </message>
    <message>
        <source>The offer is recorded.</source>
        <translation>方案已记录。</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>All of it is needed for closing</source>
        <translation>全部填写后才能结案</translation>
    </message>
    <message>
        <source>New complaint</source>
        <translation>新投诉</translation>
    </message>
    <message>
        <source>About</source>
        <translation>投诉对象</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>投诉内容</translation>
    </message>
    <message>
        <source>What happened, and what does the customer want?</source>
        <translation>发生了什么，客户要求什么？</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>The complaint is handed over.</source>
        <translation>投诉已移交。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>It gets its own number and a time limit</source>
        <translation>将单独编号，并有处理期限</translation>
    </message>
    <message>
        <source>Log complaint</source>
        <translation>登记投诉</translation>
    </message>
    <message>
        <source>Limit: %1 d · responsible: %2</source>
        <translation>期限：%1 天 · 负责：%2</translation>
    </message>
    <message>
        <source>goes on to: %1</source>
        <translation>后接：%1</translation>
    </message>
    <message>
        <source>Find the order or the customer first.</source>
        <translation>请先查找工单或客户。</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Life page</source>
        <translation>产品档案</translation>
    </message>
    <message>
        <source>Unsaved complaint</source>
        <translation>未保存的投诉</translation>
    </message>
    <message>
        <source>What you typed about this complaint is not saved.</source>
        <translation>您输入的投诉内容尚未保存。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Complaint %1 is logged.</source>
        <translation>投诉 %1 已登记。</translation>
    </message>
    <message>
        <source>The complaint is closed.</source>
        <translation>投诉已结案。</translation>
    </message>
    <message>
        <source>Change the level</source>
        <translation>调整等级</translation>
    </message>
    <message>
        <source>Why does the complaint become %1?</source>
        <translation>为什么投诉改为 %1？</translation>
    </message>
    <message>
        <source>The level is changed.</source>
        <translation>等级已更改。</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>告知书</translation>
    </message>
    <message>
        <source>Print that the complaint was received and when the answer comes</source>
        <translation>打印受理告知书，写明答复时间</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Print the answer with finding and offer</source>
        <translation>打印答复书，写明调查结论和处理方案</translation>
    </message>
    <message>
        <source>The complaint is saved.</source>
        <translation>投诉已保存。</translation>
    </message>
</context>
<context>
    <name>sanbao::ConfirmFields</name>
    <message>
        <source>six digits on the customer&apos;s slip</source>
        <translation>客户凭单上的六位数字</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>确认人</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>确认码</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Why nobody</source>
        <translation>无人原因</translation>
    </message>
</context>
<context>
    <name>sanbao::ContactPanel</name>
    <message>
        <source>Log a contact</source>
        <translation>记录联系</translation>
    </message>
    <message>
        <source>For example call back about the part</source>
        <translation>例如：配件到货后回电</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Transcript from a file …</source>
        <translation>从文件读取聊天记录…</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>on</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Log, then new request</source>
        <translation>记录并报修</translation>
    </message>
    <message>
        <source>… complaint</source>
        <translation>… 投诉</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>The contact is logged.</source>
        <translation>联系已记录。</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>聊天记录</translation>
    </message>
    <message>
        <source>Text files (*.txt *.csv *.log *.md)</source>
        <translation>文本文件 (*.txt *.csv *.log *.md)</translation>
    </message>
    <message>
        <source>The file is too long for a transcript.</source>
        <translation>文件过长，不能作为聊天记录。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取该文件。</translation>
    </message>
</context>
<context>
    <name>sanbao::ContractCard</name>
    <message>
        <source>%1 of %2 visits left</source>
        <translation>剩余 %1 次（共 %2 次）</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>待批准</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>未签署</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>未生效</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>已用完</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Sell a package</source>
        <translation>销售套餐</translation>
    </message>
    <message>
        <source>Maintenance, extended warranty or a value-added service as a contract</source>
        <translation>以合约方式销售保养、延保或增值服务</translation>
    </message>
    <message>
        <source>No agreement or package.</source>
        <translation>没有协议或套餐。</translation>
    </message>
</context>
<context>
    <name>sanbao::CostPage</name>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>各月成本</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>成本结构</translation>
    </message>
    <message>
        <source>Ways of delivery</source>
        <translation>服务方式</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 个月</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 个月</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>费率</translation>
    </message>
    <message>
        <source>Set grades, the kilometre and the goal</source>
        <translation>设置级别费率、公里费率和目标</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Set the budget of a month</source>
        <translation>设置月度预算</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>What</source>
        <translation>设置项</translation>
    </message>
    <message>
        <source>Hourly rate of a grade</source>
        <translation>级别小时费率</translation>
    </message>
    <message>
        <source>Grade of a person</source>
        <translation>人员级别</translation>
    </message>
    <message>
        <source>Rate of a kilometre</source>
        <translation>每公里费率</translation>
    </message>
    <message>
        <source>Goal per order</source>
        <translation>每单目标</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>直接成本</translation>
    </message>
    <message>
        <source>Indirect</source>
        <translation>间接成本</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工单数</translation>
    </message>
    <message>
        <source>Cost per order</source>
        <translation>单均成本</translation>
    </message>
    <message>
        <source>goal %1 per order</source>
        <translation>目标每单 %1</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>What costs most</source>
        <translation>主要成本项</translation>
    </message>
    <message>
        <source>No cost was entered in this period.</source>
        <translation>本期没有登记成本。</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>服务方式</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>毛利</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>%1: ¥ %2 from %3</source>
        <translation>%1：¥ %2，自 %3 起</translation>
    </message>
    <message>
        <source>The rate is saved.</source>
        <translation>费率已保存。</translation>
    </message>
    <message>
        <source>Write the month as 2026-03.</source>
        <translation>请按 2026-03 的格式填写月份。</translation>
    </message>
    <message>
        <source>The budget is saved.</source>
        <translation>预算已保存。</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Cost of poor quality</source>
        <translation>质量损失成本</translation>
    </message>
    <message>
        <source>Visits saved by remote help</source>
        <translation>远程协助节省的上门</translation>
    </message>
    <message>
        <source>Cost and benefit</source>
        <translation>成本与效益</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Compared from this day on</source>
        <translation>从这一天起比较</translation>
    </message>
    <message>
        <source>The day on which a measure began: as many days before it are compared with those since</source>
        <translation>措施开始的日期：取之前同样多的天数与之后相比</translation>
    </message>
    <message>
        <source>Months and goal</source>
        <translation>月度与目标</translation>
    </message>
    <message>
        <source>Poor quality</source>
        <translation>质量损失</translation>
    </message>
    <message>
        <source>Trips</source>
        <translation>出车</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>%1: ¥ %2, %3</source>
        <translation>%1：¥ %2，%3</translation>
    </message>
    <message>
        <source>columns: yuan · line: cumulative share · ¥ %1 in all</source>
        <translation>柱：金额（元） · 线：累计占比 · 合计 ¥ %1</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>%1: ¥ %2 an order, %3 orders</source>
        <translation>%1：每单 ¥ %2，共 %3 单</translation>
    </message>
    <message>
        <source>Operating cost per order</source>
        <translation>单均运营成本</translation>
    </message>
    <message>
        <source>yuan · line: goal %1 · square: above the goal · hollow: running month</source>
        <translation>元 · 线：目标 %1 · 方块：超过目标 · 空心：当月</translation>
    </message>
    <message>
        <source>yuan · no goal is set (F6)</source>
        <translation>元 · 尚未设置目标（F6）</translation>
    </message>
    <message>
        <source>Share by type</source>
        <translation>按类型占比</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>orders finished in the period · satisfaction: mean grade 1 to 5</source>
        <translation>本期完工的工单 · 满意度：1 至 5 的平均分</translation>
    </message>
    <message>
        <source>No order was finished in this period.</source>
        <translation>本期没有完工的工单。</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>问题类型</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Repeated repairs</source>
        <translation>返修</translation>
    </message>
    <message>
        <source>Paid back to customers</source>
        <translation>退给客户的钱</translation>
    </message>
    <message>
        <source>Goodwill and free repeats</source>
        <translation>人情让利与免费返修</translation>
    </message>
    <message>
        <source>Poor quality together</source>
        <translation>质量损失合计</translation>
    </message>
    <message>
        <source>Wasted trip: %1</source>
        <translation>空跑：%1</translation>
    </message>
    <message>
        <source>Wasted trips together</source>
        <translation>空跑合计</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 位中 %1 位</translation>
    </message>
    <message>
        <source>a repeat: a repair of the same product within 30 days</source>
        <translation>返修：同一产品 30 天内再次维修</translation>
    </message>
    <message>
        <source>%1 orders solved remotely × ¥ %2 a visit = ¥ %3 saved</source>
        <translation>远程解决 %1 单 × 每次上门 ¥ %2 = 节省 ¥ %3</translation>
    </message>
    <message>
        <source>Assumptions: without remote help each of these orders would have needed one visit; a visit costs the mean of labour and transport of the %1 orders of the period that had one. Parts are not counted, nor is the time spent on the remote help itself.</source>
        <translation>假设：若没有远程协助，这些工单每单需上门一次；每次上门按本期 %1 张上门工单的人工与交通费平均计算。不计配件，也不计远程协助本身所用的时间。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Service cost</source>
        <translation>服务成本</translation>
    </message>
    <message>
        <source>Service revenue</source>
        <translation>服务收入</translation>
    </message>
    <message>
        <source>Paid by makers</source>
        <translation>厂家支付</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Customers retained</source>
        <translation>留住的客户</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Satisfaction (1 to 5)</source>
        <translation>满意度（1 至 5）</translation>
    </message>
    <message>
        <source>%1 (n %2)</source>
        <translation>%1（样本 %2）</translation>
    </message>
    <message>
        <source>two periods of the same length · retained: had an order within the year before the period</source>
        <translation>两个等长期间 · 留住：期间前一年内有过工单</translation>
    </message>
    <message>
        <source>%1: too few cases to compare.</source>
        <translation>%1：样本太少，无法比较。</translation>
    </message>
    <message>
        <source>a clear change</source>
        <translation>变化明显</translation>
    </message>
    <message>
        <source>may be chance</source>
        <translation>可能是偶然</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 since: %4 points (95 %: %5 to %6), %7</source>
        <translation>%1：之前 %2，之后 %3，变化 %4 个百分点（95 % 区间 %5 至 %6），%7</translation>
    </message>
    <message>
        <source>Complaints per order</source>
        <translation>每单投诉</translation>
    </message>
    <message>
        <source>Repeated repairs per order</source>
        <translation>每单返修</translation>
    </message>
    <message>
        <source>Retained customers</source>
        <translation>留住的客户</translation>
    </message>
    <message>
        <source>choose the day above on which a measure began</source>
        <translation>请在上方选择措施开始的日期</translation>
    </message>
</context>
<context>
    <name>sanbao::CostTrend</name>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Cost per order</source>
        <translation>单均成本</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>%1: ¥ %2 an order (%3 orders)</source>
        <translation>%1：每单 ¥ %2（%3 单）</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>no goal is set on the page of costs</source>
        <translation>成本页尚未设置目标</translation>
    </message>
    <message>
        <source>benchmark %1</source>
        <translation>参考值 %1</translation>
    </message>
    <message>
        <source>Operating cost per order, 12 months</source>
        <translation>单均运营成本，12 个月</translation>
    </message>
</context>
<context>
    <name>sanbao::CustomerForm</name>
    <message>
        <source>Perhaps the same person</source>
        <translation>可能是同一位客户</translation>
    </message>
    <message>
        <source>Province, city, district: type any part or initials</source>
        <translation>省市区：输入任意部分或拼音首字母</translation>
    </message>
    <message>
        <source>Road, house, room</source>
        <translation>路名、门牌、房号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>营销信息</translation>
    </message>
    <message>
        <source>May we write about offers? Service is never refused without it.</source>
        <translation>是否同意接收营销信息？不同意不影响服务。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Groups are made in the settings.</source>
        <translation>请在设置中建立分组。</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>same number</source>
        <translation>号码相同</translation>
    </message>
    <message>
        <source>name and address</source>
        <translation>姓名和地址相近</translation>
    </message>
</context>
<context>
    <name>sanbao::CustomerListPage</name>
    <message>
        <source>Phone, name, pinyin, address or serial number</source>
        <translation>电话、姓名、拼音、地址或序列号</translation>
    </message>
    <message>
        <source>Find customers</source>
        <translation>查找客户</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>Enter a customer without a request</source>
        <translation>不受理服务，直接录入客户</translation>
    </message>
    <message>
        <source>Customers &amp; products</source>
        <translation>客户与产品</translation>
    </message>
    <message>
        <source>No customer yet</source>
        <translation>还没有客户</translation>
    </message>
    <message>
        <source>Customers are entered with their first request.</source>
        <translation>客户在首次受理时录入。</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Try the last four digits of the phone, or one character of the name.</source>
        <translation>试试电话后四位，或姓名中的一个字。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>建档日</translation>
    </message>
</context>
<context>
    <name>sanbao::CustomerPage</name>
    <message>
        <source>New complaint</source>
        <translation>新投诉</translation>
    </message>
    <message>
        <source>Log a complaint of this customer</source>
        <translation>登记该客户的投诉</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>新受理</translation>
    </message>
    <message>
        <source>Take in a request of this customer</source>
        <translation>为此客户新建受理</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the customer&apos;s data</source>
        <translation>保存客户资料</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>新增产品</translation>
    </message>
    <message>
        <source>Record a product this customer owns</source>
        <translation>登记该客户拥有的产品</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Work orders</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>No order yet</source>
        <translation>还没有工单</translation>
    </message>
    <message>
        <source>Requests of this customer are listed here.</source>
        <translation>该客户的受理显示在这里。</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>No product is recorded.</source>
        <translation>没有登记产品。</translation>
    </message>
    <message>
        <source>no serial number</source>
        <translation>无序列号</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 已保存。</translation>
    </message>
    <message>
        <source>Unsaved customer data</source>
        <translation>未保存的客户资料</translation>
    </message>
    <message>
        <source>The changes to this customer are not saved.</source>
        <translation>此客户的修改尚未保存。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Orders: %1 · customer since %2</source>
        <translation>工单 %1 张 · %2 起的客户</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>记录联系</translation>
    </message>
    <message>
        <source>Note a call, a message or a consultation</source>
        <translation>记录电话、消息或咨询</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Join two records of one person, or take it back</source>
        <translation>合并同一人的两条记录，或撤销合并</translation>
    </message>
    <message>
        <source>Agreements and packages</source>
        <translation>协议与套餐</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>列表内容</translation>
    </message>
    <message>
        <source>Contact log</source>
        <translation>联系记录</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>还没有联系记录</translation>
    </message>
    <message>
        <source>Orders, complaints, callbacks and what you log with F9 stand here.</source>
        <translation>报修、投诉、回访以及用 F9 记录的联系都列在这里。</translation>
    </message>
    <message>
        <source>to be paid: %1 yuan</source>
        <translation>待付 %1 元</translation>
    </message>
</context>
<context>
    <name>sanbao::CustomerPanel</name>
    <message>
        <source>Known customers</source>
        <translation>已有客户</translation>
    </message>
    <message>
        <source>This is another person</source>
        <translation>是另一位客户</translation>
    </message>
    <message>
        <source>Number, its tail, name or serial number</source>
        <translation>电话、尾号、姓名或序列号</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Keeps the known customer as he is and logs this name as a new one</source>
        <translation>原客户资料不变，按新客户登记此人</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>未留姓名</translation>
    </message>
    <message>
        <source>Someone else with this number</source>
        <translation>同号码的其他人</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>Customer since %1 · %2 orders</source>
        <translation>老客户 · 自 %1 年 · %2 单</translation>
    </message>
</context>
<context>
    <name>sanbao::CustomerPicker</name>
    <message>
        <source>Phone, name or pinyin</source>
        <translation>电话、姓名或拼音</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Found customers</source>
        <translation>找到的客户</translation>
    </message>
    <message>
        <source>Nobody found. New customers are entered at intake or under Customers.</source>
        <translation>没有找到客户。新客户请在受理或客户页面录入。</translation>
    </message>
</context>
<context>
    <name>sanbao::CustomerSection</name>
    <message>
        <source>Customer groups</source>
        <translation>客户分组</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新建分组</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>no periodic call</source>
        <translation>不定期回访</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>服务承诺</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Call every</source>
        <translation>回访间隔</translation>
    </message>
    <message>
        <source>Save the group</source>
        <translation>保存分组</translation>
    </message>
    <message>
        <source>After-care calls</source>
        <translation>售后关怀回访</translation>
    </message>
    <message>
        <source>Days after</source>
        <translation>完成后天数</translation>
    </message>
    <message>
        <source>Save the days</source>
        <translation>保存天数</translation>
    </message>
    <message>
        <source>The days are saved.</source>
        <translation>天数已保存。</translation>
    </message>
    <message>
        <source>Intake channels</source>
        <translation>受理渠道</translation>
    </message>
    <message>
        <source>A channel that is switched off keeps its orders; it is only no longer offered.</source>
        <translation>停用的渠道保留已有工单，只是不再供选择。</translation>
    </message>
    <message>
        <source>Save the channels</source>
        <translation>保存渠道</translation>
    </message>
    <message>
        <source>%1 % off</source>
        <translation>优惠 %1%</translation>
    </message>
    <message>
        <source>call every %1 months</source>
        <translation>每 %1 个月回访</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>The group is saved.</source>
        <translation>分组已保存。</translation>
    </message>
    <message>
        <source>own name, optional</source>
        <translation>自定义名称，可不填</translation>
    </message>
    <message>
        <source>Own name of %1</source>
        <translation>%1的自定义名称</translation>
    </message>
    <message>
        <source>The channels are saved.</source>
        <translation>渠道已保存。</translation>
    </message>
    <message>
        <source>Days after an order is closed, with commas. They come up under Callbacks.</source>
        <translation>工单关闭后的天数，用逗号分隔。到期后出现在“回访”里。</translation>
    </message>
</context>
<context>
    <name>sanbao::DashboardPage</name>
    <message>
        <source>Service dashboard</source>
        <translation>服务看板</translation>
    </message>
    <message>
        <source>numerator</source>
        <translation>分子</translation>
    </message>
    <message>
        <source>denominator</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>Export the dashboard</source>
        <translation>导出看板</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>上一期</translation>
    </message>
    <message>
        <source>Show the period before</source>
        <translation>显示上一周期</translation>
    </message>
    <message>
        <source>Next period</source>
        <translation>下一周期</translation>
    </message>
    <message>
        <source>Show the next period</source>
        <translation>显示下一周期</translation>
    </message>
    <message>
        <source>Charts as tables</source>
        <translation>图表显示为表格</translation>
    </message>
    <message>
        <source>Show every chart as a table, or as a chart again</source>
        <translation>所有图表切换为表格，或切换回图表</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Save the figures as a table or the page as a picture</source>
        <translation>把指标存为表格，或把页面存为图片</translation>
    </message>
    <message>
        <source>No orders in this period</source>
        <translation>本周期没有工单</translation>
    </message>
    <message>
        <source>Choose another period, or register the first order. Figures appear as soon as there is something to count.</source>
        <translation>请选择其他周期，或登记第一张工单。有数据后即显示指标。</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>as of %1 · last change %2</source>
        <translation>截至 %1 · 最近变动 %2</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>% of %1 orders</source>
        <translation>%（共 %1 单）</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>%1, 12 periods</source>
        <translation>%1（近 12 个周期）</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>%1 past the promise</source>
        <translation>%1 单已超承诺时间</translation>
    </message>
    <message>
        <source>Backlog by age</source>
        <translation>积压时长分布</translation>
    </message>
    <message>
        <source>nothing is open</source>
        <translation>没有待办</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 件待处理</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>When requests come in</source>
        <translation>受理时段</translation>
    </message>
    <message>
        <source>orders per weekday and hour · n %1</source>
        <translation>每星期与小时的单数 · n %1</translation>
    </message>
    <message>
        <source>More figures</source>
        <translation>更多指标</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>Leave the wall</source>
        <translation>退出大屏</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>大屏</translation>
    </message>
    <message>
        <source>Show the figures alone on the whole screen; Escape comes back</source>
        <translation>全屏只显示指标，按 Esc 返回</translation>
    </message>
    <message>
        <source>Table (*.csv);;Spreadsheet (*.xlsx);;Picture (*.png);;Page (*.pdf)</source>
        <translation>表格 (*.csv);;电子表格 (*.xlsx);;图片 (*.png);;页面 (*.pdf)</translation>
    </message>
    <message>
        <source>benchmark %1</source>
        <translation>参考值 %1</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>布置</translation>
    </message>
    <message>
        <source>Choose the figures and charts of a role and their order</source>
        <translation>选择某个角色看到的指标、图表及其顺序</translation>
    </message>
</context>
<context>
    <name>sanbao::DataSection</name>
    <message>
        <source>The store&apos;s file</source>
        <translation>门店文件</translation>
    </message>
    <message>
        <source>Open another store…</source>
        <translation>打开其他门店…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>The copy is opened and checked before it counts as a backup. Keep it on another disk.</source>
        <translation>副本经打开检查后才算备份。请存放在另一块磁盘上。</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>立即备份…</translation>
    </message>
    <message>
        <source>Soundness</source>
        <translation>完整性</translation>
    </message>
    <message>
        <source>Not checked since the program was started.</source>
        <translation>本次启动后尚未检查。</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>检查文件</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>最近备份：%1</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>还没有备份。</translation>
    </message>
    <message>
        <source>Where should the backup go?</source>
        <translation>备份存到哪里？</translation>
    </message>
    <message>
        <source>Store files (*.sqlite);;All files (*)</source>
        <translation>门店文件 (*.sqlite);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The backup is made and checked.</source>
        <translation>备份已完成并通过检查。</translation>
    </message>
    <message>
        <source>✓ The file is sound.</source>
        <translation>✓ 文件完好。</translation>
    </message>
</context>
<context>
    <name>sanbao::DayEdit</name>
    <message>
        <source>yyyy-mm-dd</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>This is not a day. Write for example 2026-03-02, 0302 or +3.</source>
        <translation>这不是一个日期。可以写 2026-03-02、0302 或 +3。</translation>
    </message>
</context>
<context>
    <name>sanbao::DeskPage</name>
    <message>
        <source>Good morning, %1</source>
        <translation>早上好，%1</translation>
    </message>
    <message>
        <source>Good day, %1</source>
        <translation>中午好，%1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>下午好，%1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>晚上好，%1</translation>
    </message>
    <message>
        <source>New intake</source>
        <translation>新受理</translation>
    </message>
    <message>
        <source>Log a repair request</source>
        <translation>登记报修</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Registered today</source>
        <translation>今日受理</translation>
    </message>
    <message>
        <source>Resolved today</source>
        <translation>今日办结</translation>
    </message>
    <message>
        <source>Due next</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>没有进行中的工单</translation>
    </message>
    <message>
        <source>Every promise is kept. The next request starts with F2.</source>
        <translation>所有承诺都已兑现。按 F2 登记下一单。</translation>
    </message>
    <message>
        <source>Calls to make today</source>
        <translation>今日回访</translation>
    </message>
    <message>
        <source>No calls today</source>
        <translation>今天没有回访</translation>
    </message>
    <message>
        <source>Closed orders appear here when their callback is due.</source>
        <translation>办结的工单到了回访日会出现在这里。</translation>
    </message>
    <message>
        <source>by remaining time</source>
        <translation>按剩余时间</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Maintenance due this week</source>
        <translation>本周保养到期</translation>
    </message>
    <message>
        <source>Parked requests</source>
        <translation>挂起的受理</translation>
    </message>
    <message>
        <source>What needs you now</source>
        <translation>现在最需要你的事</translation>
    </message>
    <message>
        <source>%1 waiting, %2 since before today</source>
        <translation>%1 位待回访，其中 %2 位已逾期</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 件待处理</translation>
    </message>
    <message>
        <source>No complaint is open.</source>
        <translation>没有待处理的投诉。</translation>
    </message>
    <message>
        <source>late since %1</source>
        <translation>已逾期，应在 %1</translation>
    </message>
    <message>
        <source>%1 due</source>
        <translation>%1 台到期</translation>
    </message>
    <message>
        <source>Nothing is due this week.</source>
        <translation>本周没有到期的保养。</translation>
    </message>
    <message>
        <source>Create visits in one go</source>
        <translation>批量生成上门单</translation>
    </message>
    <message>
        <source>Unnamed request</source>
        <translation>未命名的受理</translation>
    </message>
    <message>
        <source>continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Papers did not come out</source>
        <translation>有单据未打出</translation>
    </message>
    <message>
        <source>printed today</source>
        <translation>今日打印</translation>
    </message>
    <message>
        <source>to be reviewed</source>
        <translation>待复审</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>待响应</translation>
    </message>
    <message>
        <source>Everybody has been answered.</source>
        <translation>所有请求都已响应。</translation>
    </message>
    <message>
        <source>Agreements running out</source>
        <translation>即将到期的协议</translation>
    </message>
    <message>
        <source>within %1 days</source>
        <translation>%1 天内</translation>
    </message>
    <message>
        <source>All agreements, %1 to approve</source>
        <translation>全部协议，待批准 %1 份</translation>
    </message>
    <message>
        <source>All that run out</source>
        <translation>查看即将到期</translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <translation>夜深了，%1</translation>
    </message>
</context>
<context>
    <name>sanbao::DetailCard</name>
    <message>
        <source>Classification and authority</source>
        <translation>分类与主管部门</translation>
    </message>
    <message>
        <source>Counted in the Pareto of causes</source>
        <translation>计入原因帕累托图</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>品类</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>根本原因</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>处理小组</translation>
    </message>
    <message>
        <source>Closed because</source>
        <translation>结案方式</translation>
    </message>
    <message>
        <source>Came through</source>
        <translation>投诉来源</translation>
    </message>
    <message>
        <source>Office or platform</source>
        <translation>部门或平台</translation>
    </message>
    <message>
        <source>Number there</source>
        <translation>对方编号</translation>
    </message>
    <message>
        <source>Received there</source>
        <translation>对方受理日</translation>
    </message>
    <message>
        <source>Reply due</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>Mediation until</source>
        <translation>调解期限</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep the classification and what has been found out so far</source>
        <translation>保存分类和已查明的情况</translation>
    </message>
    <message>
        <source>not classified</source>
        <translation>未分类</translation>
    </message>
    <message>
        <source>%1: %2 working days%3</source>
        <translation>%1：%2 个工作日%3</translation>
    </message>
    <message>
        <source>, not checked against the rule yet</source>
        <translation>（尚未与法规核对）</translation>
    </message>
</context>
<context>
    <name>sanbao::DiagnosisCard</name>
    <message>
        <source>solved without a visit</source>
        <translation>已解决，无需上门</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Symptom</source>
        <translation>故障现象</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>故障原因</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>处理措施</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>故障分级</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Why there</source>
        <translation>转派原因</translation>
    </message>
    <message>
        <source>Confirm this cause</source>
        <translation>确认此原因</translation>
    </message>
    <message>
        <source>The cause that was found in the end; another one than diagnosed is kept as a misdiagnosis</source>
        <translation>最终查明的原因；与诊断不同则记为误诊</translation>
    </message>
    <message>
        <source>Record the diagnosis</source>
        <translation>登记诊断</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Remote access</source>
        <translation>远程控制</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>处理过程</translation>
    </message>
    <message>
        <source>Record the attempt</source>
        <translation>登记远程处理</translation>
    </message>
    <message>
        <source>To a higher tier</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>服务层次</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>not coded</source>
        <translation>未编码</translation>
    </message>
    <message>
        <source>misdiagnosed</source>
        <translation>误诊</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>not solved</source>
        <translation>未解决</translation>
    </message>
    <message>
        <source>To tier %1 until %2: %3</source>
        <translation>升至 %1 级，限 %2 前响应：%3</translation>
    </message>
    <message>
        <source>Nothing diagnosed yet.</source>
        <translation>尚未诊断。</translation>
    </message>
    <message>
        <source>The diagnosis is recorded.</source>
        <translation>诊断已登记。</translation>
    </message>
    <message>
        <source>The attempt is recorded.</source>
        <translation>远程处理已登记。</translation>
    </message>
    <message>
        <source>The order goes to a higher tier.</source>
        <translation>工单已升级。</translation>
    </message>
    <message>
        <source>Kept as a misdiagnosis: another cause was diagnosed.</source>
        <translation>与诊断的原因不同，记为误诊。</translation>
    </message>
    <message>
        <source>The cause is confirmed.</source>
        <translation>原因已确认。</translation>
    </message>
    <message>
        <source>Technical support</source>
        <translation>技术支持</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>服务类别</translation>
    </message>
    <message>
        <source>Standard: %1</source>
        <translation>标准：%1</translation>
    </message>
    <message>
        <source>Standard of the fault class</source>
        <translation>按故障类别标准</translation>
    </message>
    <message>
        <source>A technician or the manager records the diagnosis.</source>
        <translation>由师傅或店长记录诊断。</translation>
    </message>
</context>
<context>
    <name>sanbao::DispatchPage</name>
    <message>
        <source>Dispatch</source>
        <translation>派工</translation>
    </message>
    <message>
        <source>Day of the plan</source>
        <translation>派工日期</translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>显示天数</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>往前</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>往后</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take the last change of this page back</source>
        <translation>撤销本页最近一次改动</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>派给谁？</translation>
    </message>
    <message>
        <source>Propose who should go to the chosen order, with reasons</source>
        <translation>为选中的工单推荐师傅并说明理由</translation>
    </message>
    <message>
        <source>Hours &amp; tools</source>
        <translation>时段与工具</translation>
    </message>
    <message>
        <source>Hours agreed with the customer, vehicle and tools of the chosen order</source>
        <translation>选中工单与客户约定的时段、车辆和工具</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>运力</translation>
    </message>
    <message>
        <source>Demand against capacity by area and product, and the spread of the load</source>
        <translation>按片区和产品比较需求与运力，以及负荷均衡情况</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>当日派工单</translation>
    </message>
    <message>
        <source>Print the day of the chosen technician</source>
        <translation>打印所选师傅的当日派工单</translation>
    </message>
    <message>
        <source>Plan the pool</source>
        <translation>一键派工</translation>
    </message>
    <message>
        <source>Propose the cheapest plan for the whole pool</source>
        <translation>为全部待派工单推荐总代价最低的方案</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Read the board again</source>
        <translation>重新读取派工板</translation>
    </message>
    <message>
        <source>Waiting for a visit</source>
        <translation>待派工</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>没有待派工单</translation>
    </message>
    <message>
        <source>Every open order has its visit.</source>
        <translation>每张未完工单都已安排上门。</translation>
    </message>
    <message>
        <source>Space or Enter lifts an order, arrows move it, Shift+arrows change its length, Enter puts it down, Delete takes it back, Ctrl+Z undoes.</source>
        <translation>空格或回车拿起工单，方向键移动，Shift+方向键改时长，回车放下，Delete 撤回，Ctrl+Z 撤销。</translation>
    </message>
    <message>
        <source>%1, but: %2</source>
        <translation>%1，但是：%2</translation>
    </message>
    <message>
        <source>%1 waits for a visit again.</source>
        <translation>%1 回到待派工。</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>%1: undone.</source>
        <translation>%1：已撤销。</translation>
    </message>
    <message>
        <source>Choose an order first.</source>
        <translation>请先选择一张工单。</translation>
    </message>
    <message>
        <source>%1 visits are planned.</source>
        <translation>已安排 %1 次上门。</translation>
    </message>
    <message>
        <source>%1 is not planned there: %2 is over. Let go at an hour that is still to come.</source>
        <translation>%1 未排：%2 已经过去，请放到还没到的时段。</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>已派 %1 单</translation>
    </message>
    <message>
        <source>%1 in conflict</source>
        <translation>%1 单有冲突</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>打开工单</translation>
    </message>
</context>
<context>
    <name>sanbao::DueCalendar</name>
    <message>
        <source>dddd d MMMM yyyy</source>
        <extracomment>A day with its weekday: a pattern of Qt</extracomment>
        <translation>yyyy年M月d日 dddd</translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1，今天</translation>
    </message>
    <message>
        <source>%1: 1 plan due</source>
        <translation>%1：1 个计划到期</translation>
    </message>
    <message>
        <source>%1: %2 plans due</source>
        <translation>%1：%2 个计划到期</translation>
    </message>
    <message>
        <source>%1: nothing due</source>
        <translation>%1：无到期计划</translation>
    </message>
    <message>
        <source>, %1 registered</source>
        <translation>，其中 %1 个已登记</translation>
    </message>
    <message>
        <source>, overdue</source>
        <translation>，已逾期</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
</context>
<context>
    <name>sanbao::EarlierOrders</name>
    <message>
        <source>Earlier orders of this product</source>
        <translation>该产品以往工单</translation>
    </message>
    <message>
        <source>Earlier orders of this customer</source>
        <translation>该客户以往工单</translation>
    </message>
</context>
<context>
    <name>sanbao::EndingCard</name>
    <message>
        <source>Confirmation and hand-over</source>
        <translation>客户确认与交付</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交付新机</translation>
    </message>
    <message>
        <source>Print the hand-over record</source>
        <translation>打印交付记录</translation>
    </message>
    <message>
        <source>Hand over …</source>
        <translation>办理交付…</translation>
    </message>
    <message>
        <source>What the customer gets back, one a line</source>
        <translation>交还客户的物品，每行一件</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>已交还</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>检测</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>检测说明</translation>
    </message>
    <message>
        <source>Old parts</source>
        <translation>旧件</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Record the hand-over</source>
        <translation>登记交付</translation>
    </message>
    <message>
        <source>Confirmed: %1, %2</source>
        <translation>已确认：%1，%2</translation>
    </message>
    <message>
        <source>Told: %1, %2, %3</source>
        <translation>已告知：%1，%2，%3</translation>
    </message>
    <message>
        <source>Handed over to %1, %2: %3</source>
        <translation>%2 已交付给 %1：%3</translation>
    </message>
    <message>
        <source>Nobody has confirmed the work yet.</source>
        <translation>客户尚未确认。</translation>
    </message>
    <message>
        <source>Hand over %1</source>
        <translation>交付 %1</translation>
    </message>
    <message>
        <source>The hand-over is recorded.</source>
        <translation>交付已登记。</translation>
    </message>
</context>
<context>
    <name>sanbao::EquipmentPage</name>
    <message>
        <source>No tool yet</source>
        <translation>还没有工具</translation>
    </message>
    <message>
        <source>Register tools and instruments with their calibration; lend them to people.</source>
        <translation>登记工具与检测设备及其检定，并借给人员使用。</translation>
    </message>
    <message>
        <source>Tools and instruments</source>
        <translation>工具与检测设备</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>New tool</source>
        <translation>新工具</translation>
    </message>
    <message>
        <source>Add a tool to the register</source>
        <translation>登记工具</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change what is selected</source>
        <translation>修改选中项</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>Lend the tool, or take it back</source>
        <translation>借出或归还工具</translation>
    </message>
    <message>
        <source>Log work</source>
        <translation>登记维护</translation>
    </message>
    <message>
        <source>Log a calibration, upkeep or damage</source>
        <translation>登记检定、保养或损坏</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Serial no.</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>存放处</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>购置日期</translation>
    </message>
    <message>
        <source>Bought for</source>
        <translation>购置价</translation>
    </message>
    <message>
        <source>Calibrate every (months)</source>
        <translation>检定周期（月）</translation>
    </message>
    <message>
        <source>0: not needed</source>
        <translation>0 表示无需检定</translation>
    </message>
    <message>
        <source>Calibrated on</source>
        <translation>检定日期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>领用人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1 to be calibrated</source>
        <translation>%1 件待检定</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>领用人</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>检定</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>保养</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用情况</translation>
    </message>
    <message>
        <source>%1 of 90 days, idle %2 %</source>
        <translation>90 天内使用 %1 天，闲置率 %2%</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>back on %1</source>
        <translation>%1 归还</translation>
    </message>
    <message>
        <source>not back yet</source>
        <translation>尚未归还</translation>
    </message>
    <message>
        <source>Write the months as a whole number.</source>
        <translation>月数请填整数。</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 已保存。</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 已退回。</translation>
    </message>
    <message>
        <source>%1 is lent.</source>
        <translation>%1 已借出。</translation>
    </message>
    <message>
        <source>Take back %1</source>
        <translation>收回 %1</translation>
    </message>
    <message>
        <source>Lend %1</source>
        <translation>借出 %1</translation>
    </message>
    <message>
        <source>Log work on %1</source>
        <translation>登记 %1 的维护</translation>
    </message>
</context>
<context>
    <name>sanbao::EvaluationPage</name>
    <message>
        <source>No answers in this period</source>
        <translation>本期没有答卷</translation>
    </message>
    <message>
        <source>Answers come from callbacks, the counter and paper forms. Nothing is assumed for those who were not asked.</source>
        <translation>答卷来自回访、柜台和纸质表单。未询问到的客户不作任何推定。</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>近 12 个月</translation>
    </message>
    <message>
        <source>Own days</source>
        <translation>自选日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>合成算子</translation>
    </message>
    <message>
        <source>How weights and answers are combined. It is always printed with the result.</source>
        <translation>权重与答卷的合成方式，总是随结果一起注明。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Save the evaluation as a CSV file</source>
        <translation>把评价结果存为 CSV 文件</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>评价指标</translation>
    </message>
    <message>
        <source>The weights are saved.</source>
        <translation>权重已保存。</translation>
    </message>
    <message>
        <source>The weights of the questionnaire are used again.</source>
        <translation>已恢复问卷自带的权重。</translation>
    </message>
    <message>
        <source>The weights follow from the judgements now.</source>
        <translation>权重已改由判断求得。</translation>
    </message>
    <message>
        <source>Satisfaction evaluation</source>
        <translation>满意度评价</translation>
    </message>
    <message>
        <source>Score %1 of 100</source>
        <translation>得分 %1（满分 100）</translation>
    </message>
    <message>
        <source>undecided between two grades</source>
        <translation>两个等级相同，待人工判定</translation>
    </message>
    <message>
        <source>%1 of %2 surveys answered</source>
        <translation>%2 份回访中 %1 份已答复</translation>
    </message>
    <message>
        <source>Fewer than %1 answers: too few to judge.</source>
        <translation>答卷不足 %1 份，样本不足以下结论。</translation>
    </message>
    <message>
        <source>Validity of the grade %1: weak, the answers are spread.</source>
        <translation>等级有效度 %1：偏弱，答卷较分散。</translation>
    </message>
    <message>
        <source>Validity of the grade %1.</source>
        <translation>等级有效度 %1。</translation>
    </message>
    <message>
        <source>Net promoter score %1 (%2 to %3, n %4)</source>
        <translation>净推荐值 %1（%2 至 %3，样本 %4）</translation>
    </message>
    <message>
        <source>satisfaction %1 to %2</source>
        <translation>满意度 %1 至 %2</translation>
    </message>
    <message>
        <source>Export the evaluation</source>
        <translation>导出评价</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Score of the period</source>
        <translation>本期得分</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>The report with weights, matrices, answers and intervals</source>
        <translation>打印评价报告：权重、矩阵、答卷和区间</translation>
    </message>
    <message>
        <source>Satisfied (CSAT) %1 % (Wilson 95 %: %2 to %3, n %4)</source>
        <translation>满意率（CSAT）%1 %（Wilson 95 %：%2 至 %3，n %4）</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Quality score</source>
        <translation>质量评分</translation>
    </message>
    <message>
        <source>Trend and loyalty</source>
        <translation>走势与忠诚度</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Response speed</source>
        <translation>响应速度</translation>
    </message>
    <message>
        <source>Enter opens the answers, Ctrl+C copies the table</source>
        <translation>回车查看答复，Ctrl+C 复制表格</translation>
    </message>
</context>
<context>
    <name>sanbao::FeeCard</name>
    <message>
        <source>Fees</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>No fees yet. An order without fees is free of charge.</source>
        <translation>尚无费用。无费用的工单免费。</translation>
    </message>
    <message>
        <source>List prices</source>
        <translation>价目合计</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>减免</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>应付</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>收据 %1</translation>
    </message>
    <message>
        <source>Receipt %1 · %2</source>
        <translation>收据 %1 · %2</translation>
    </message>
</context>
<context>
    <name>sanbao::FeePanel</name>
    <message>
        <source>Fee</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Code or name from the price list, or free text</source>
        <translation>价目编号或名称，也可自由填写</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Waived %</source>
        <translation>减免 %</translation>
    </message>
    <message>
        <source>Why waived</source>
        <translation>减免原因</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Save the line</source>
        <translation>保存此项</translation>
    </message>
    <message>
        <source>New fee</source>
        <translation>新增费用</translation>
    </message>
    <message>
        <source>Change the fee</source>
        <translation>修改费用</translation>
    </message>
    <message>
        <source>Write a number with at most three decimals.</source>
        <translation>请填写数字，最多三位小数。</translation>
    </message>
    <message>
        <source>The price is needed.</source>
        <translation>请填写单价。</translation>
    </message>
    <message>
        <source>Write a percentage between 0 and 100.</source>
        <translation>请填写 0 到 100 之间的百分数。</translation>
    </message>
    <message>
        <source>The item needs a name.</source>
        <translation>请填写项目名称。</translation>
    </message>
    <message>
        <source>The quantity must be greater than zero.</source>
        <translation>数量必须大于零。</translation>
    </message>
    <message>
        <source>The price may not be negative.</source>
        <translation>单价不能为负数。</translation>
    </message>
    <message>
        <source>The waiver must lie between 0 and 100 %.</source>
        <translation>减免比例必须在 0 到 100 % 之间。</translation>
    </message>
    <message>
        <source>Say why it is waived.</source>
        <translation>请填写减免原因。</translation>
    </message>
    <message>
        <source>needed when the price list does not have it</source>
        <translation>价目表外项目必填</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>The price list does not have this item: say what it is for.</source>
        <translation>价目表没有此项目：请注明用途。</translation>
    </message>
</context>
<context>
    <name>sanbao::FeedbackPage</name>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>late, %1</source>
        <translation>逾期，%1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>情绪</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>原话内容</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Which feedback</source>
        <translation>反馈范围</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未办结</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>By channel and word</source>
        <translation>按渠道与词语</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>To the complaints</source>
        <translation>返回投诉</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Save the feedback of the last 12 months as a CSV file</source>
        <translation>将近 12 个月反馈存为 CSV 文件</translation>
    </message>
    <message>
        <source>Print the month</source>
        <translation>打印本月</translation>
    </message>
    <message>
        <source>Feedback of the month by channel, with words and answers</source>
        <translation>本月反馈：按渠道、词语及答复</translation>
    </message>
    <message>
        <source>New feedback</source>
        <translation>登记反馈</translation>
    </message>
    <message>
        <source>Praise, a suggestion, a question, or what is published about us</source>
        <translation>表扬、建议、咨询或舆情</translation>
    </message>
    <message>
        <source>No feedback here</source>
        <translation>暂无反馈</translation>
    </message>
    <message>
        <source>Praise, suggestions, technical questions and what is published about the store are logged with New feedback.</source>
        <translation>表扬、建议、技术咨询与舆情，点“登记反馈”记录。</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>按渠道</translation>
    </message>
    <message>
        <source>Feedback by channel</source>
        <translation>各渠道反馈</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>条数</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Mean time</source>
        <translation>平均用时</translation>
    </message>
    <message>
        <source>Topics and words</source>
        <translation>主题与高频词</translation>
    </message>
    <message>
        <source>In how many items</source>
        <translation>出现条数</translation>
    </message>
    <message>
        <source>Topics and words of the month</source>
        <translation>本月主题与高频词</translation>
    </message>
    <message>
        <source>Topic or word</source>
        <translation>主题或词语</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>%1 open · %2 overdue</source>
        <translation>未办结 %1 · 逾期 %2</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>主题：%1</translation>
    </message>
    <message>
        <source>Export the feedback</source>
        <translation>导出反馈</translation>
    </message>
    <message>
        <source>feedback %1</source>
        <translation>反馈 %1</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>sanbao::FeedbackPanel</name>
    <message>
        <source>Feedback</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>A word it is counted by</source>
        <translation>用于统计的标签</translation>
    </message>
    <message>
        <source>Weibo, Douyin, Dianping …</source>
        <translation>微博、抖音、大众点评…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>情绪</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>换一位</translation>
    </message>
    <message>
        <source> min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Not solved</source>
        <translation>未解决</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>处理队列</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>是否解决</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>It is a complaint: log one and close this item</source>
        <translation>转为投诉并办结本条</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>It is answered: keep the answer and close the item</source>
        <translation>保存答复并办结</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>尚未指派</translation>
    </message>
    <message>
        <source>New feedback</source>
        <translation>登记反馈</translation>
    </message>
    <message>
        <source>Who said it, if it is known</source>
        <translation>是哪位客户（如已知）</translation>
    </message>
    <message>
        <source>Feedback %1 is saved.</source>
        <translation>反馈 %1 已保存。</translation>
    </message>
    <message>
        <source>Feedback %1 is closed.</source>
        <translation>反馈 %1 已办结。</translation>
    </message>
    <message>
        <source>Make it a complaint?</source>
        <translation>转为投诉？</translation>
    </message>
    <message>
        <source>A complaint with a number and a limit of its own is logged, and this item is closed.</source>
        <translation>将登记一件有编号和时限的投诉，并办结本条反馈。</translation>
    </message>
    <message>
        <source>Log the complaint</source>
        <translation>登记投诉</translation>
    </message>
    <message>
        <source>Keep as feedback</source>
        <translation>仍作反馈</translation>
    </message>
    <message>
        <source>Complaint %1 is logged.</source>
        <translation>投诉 %1 已登记。</translation>
    </message>
</context>
<context>
    <name>sanbao::FindingPanel</name>
    <message>
        <source>Responsibility for the fault</source>
        <translation>故障责任认定</translation>
    </message>
    <message>
        <source>None: the warranty holds</source>
        <translation>无：正常保修</translation>
    </message>
    <message>
        <source>Caused by</source>
        <translation>故障责任</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>不予保修</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>A finding against the customer takes effect when a second person has approved it.</source>
        <translation>对客户不利的认定须经第二人复核后生效。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Record the finding</source>
        <translation>登记责任认定</translation>
    </message>
    <message>
        <source>The finding waits for a second person.</source>
        <translation>责任认定待第二人复核。</translation>
    </message>
    <message>
        <source>The finding is recorded.</source>
        <translation>责任认定已登记。</translation>
    </message>
</context>
<context>
    <name>sanbao::ForecastPage</name>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Order volume</source>
        <translation>工单量</translation>
    </message>
    <message>
        <source>Fault life</source>
        <translation>故障寿命</translation>
    </message>
    <message>
        <source>Products at risk</source>
        <translation>高风险产品</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>品类</translation>
    </message>
    <message>
        <source>Back-test</source>
        <translation>回测</translation>
    </message>
    <message>
        <source>Back-test: each model forecasts the last 12 months, one month ahead</source>
        <translation>回测：各模型对近 12 个月逐月提前一个月预测</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应有</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <source>%1: %2 orders</source>
        <translation>%1：%2 单</translation>
    </message>
    <message>
        <source>%1: %2 expected, 95 % between %3</source>
        <translation>%1：预计 %2，95 % 区间 %3</translation>
    </message>
    <message>
        <source>Orders a month: %1</source>
        <translation>每月工单：%1</translation>
    </message>
    <message>
        <source>hollow: expected · line: 95 % interval · %1</source>
        <translation>空心：预计 · 线：95 % 区间 · %1</translation>
    </message>
    <message>
        <source>orders a month · n %1 months</source>
        <translation>每月工单数 · n %1 个月</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Mean error (orders)</source>
        <translation>平均误差（单）</translation>
    </message>
    <message>
        <source>Scaled error</source>
        <translation>标度误差</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>Inside interval</source>
        <translation>落入区间</translation>
    </message>
    <message>
        <source>Months tested</source>
        <translation>检验月数</translation>
    </message>
    <message>
        <source>A forecast needs more than 12 whole months of orders.</source>
        <translation>预测需要 12 个以上完整月份的工单。</translation>
    </message>
    <message>
        <source>No model beats &quot;last month&quot; or &quot;same month last year&quot; here, so none is shown.</source>
        <translation>没有模型胜过“上月”或“去年同月”，因此不显示预测。</translation>
    </message>
    <message>
        <source>%1 had the smallest error over the last 12 months.</source>
        <translation>近 12 个月误差最小的是%1。</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>台数</translation>
    </message>
    <message>
        <source>First faults</source>
        <translation>首次故障</translation>
    </message>
    <message>
        <source>Without fault after a year</source>
        <translation>一年无故障</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Typical life (months)</source>
        <translation>特征寿命（月）</translation>
    </message>
    <message>
        <source>10 % failed by (months)</source>
        <translation>10 % 故障时点（月）</translation>
    </message>
    <message>
        <source>Faults next 90 days</source>
        <translation>未来 90 天故障</translation>
    </message>
    <message>
        <source>First fault by age, units that still work included. Below 5 faults no curve is drawn; ~ marks curves on fewer than 20. Shape below 1: early faults, about 1: random, above 1: wear-out.</source>
        <translation>按机龄统计首次故障，仍在正常使用的也计入。不足 5 起故障不给曲线，~ 表示不足 20 起。形状小于 1 为早期故障，约等于 1 为随机，大于 1 为磨损。</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>启用日期</translation>
    </message>
    <message>
        <source>Chance of a fault in 90 days</source>
        <translation>90 天内故障概率</translation>
    </message>
    <message>
        <source>Faults behind it</source>
        <translation>依据故障数</translation>
    </message>
    <message>
        <source>No model has enough faults yet for a list.</source>
        <translation>还没有型号积累足够的故障来列出名单。</translation>
    </message>
    <message>
        <source>Weibull curve of the model at the age of the unit. Enter opens the product.</source>
        <translation>按该型号的威布尔曲线和机龄计算。按 Enter 打开产品。</translation>
    </message>
    <message>
        <source>Weeks and technicians</source>
        <translation>周与师傅</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>What it was worth</source>
        <translation>事后检验</translation>
    </message>
</context>
<context>
    <name>sanbao::GoalView</name>
    <message>
        <source>Targets of the month</source>
        <translation>当月目标</translation>
    </message>
    <message>
        <source>Objectives of the year</source>
        <translation>年度目标</translation>
    </message>
    <message>
        <source>No objective is written down for this year yet.</source>
        <translation>今年还没有写下目标。</translation>
    </message>
    <message>
        <source>New objective</source>
        <translation>新目标</translation>
    </message>
    <message>
        <source>Measured by hand</source>
        <translation>人工计量</translation>
    </message>
    <message>
        <source>Per cent, minutes or a number</source>
        <translation>百分数、分钟或数字</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>尚未指派</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Keep this objective</source>
        <translation>保存这个目标</translation>
    </message>
    <message>
        <source>%1. %2 (%3)</source>
        <translation>第 %1 名 %2（%3）</translation>
    </message>
    <message>
        <source>Nothing in %1 can be measured yet. Enter on a row sets its target.</source>
        <translation>%1 还没有可计量的数据。在某行按 Enter 设定目标。</translation>
    </message>
    <message>
        <source>%1, by mean attainment: %2. Enter on a row sets its target.</source>
        <translation>%1，按平均达成率排名：%2。在某行按 Enter 设定目标。</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>n</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>达成率</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>* holds every month until the month gets a target of its own</source>
        <translation>* 为长期目标，当月未单独设定时有效</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Target of %1</source>
        <translation>%1 的目标</translation>
    </message>
    <message>
        <source>%1, %2: per cent. Empty takes the month&apos;s own target away.</source>
        <translation>%1，%2：百分数。留空则取消当月单独目标。</translation>
    </message>
    <message>
        <source>%1, %2: in %3. Empty takes the month&apos;s own target away.</source>
        <translation>%1，%2：单位 %3。留空则取消当月单独目标。</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>这不是数字。</translation>
    </message>
    <message>
        <source>Target of the year: %1</source>
        <translation>年度目标：%1</translation>
    </message>
    <message>
        <source>Reached so far: %1</source>
        <translation>目前达到：%1</translation>
    </message>
</context>
<context>
    <name>sanbao::GuideSection</name>
    <message>
        <source>Work instructions</source>
        <translation>作业指导书</translation>
    </message>
    <message>
        <source>Technicians open them on the order; every reading is kept</source>
        <translation>师傅在工单上打开；每次阅读都有记录</translation>
    </message>
    <message>
        <source>New instruction</source>
        <translation>新建指导书</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障现象</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Save a version</source>
        <translation>保存新版本</translation>
    </message>
    <message>
        <source>Exceptions from the common standards</source>
        <translation>统一标准的例外</translation>
    </message>
    <message>
        <source>Without one every unit works by the same version</source>
        <translation>没有例外时，各单位执行同一版本</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Works by</source>
        <translation>执行版本</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Approve the chosen one</source>
        <translation>批准所选</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>Ask for an exception</source>
        <translation>申请例外</translation>
    </message>
    <message>
        <source>every product</source>
        <translation>所有产品</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation>%1 · 第 %2 版</translation>
    </message>
    <message>
        <source>every fault</source>
        <translation>所有故障</translation>
    </message>
    <message>
        <source>The instruction is saved as a new version.</source>
        <translation>指导书已存为新版本。</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>待审批</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>%1 已批准</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>%1 works by %2 until %3: %4 (%5)</source>
        <translation>%1 按《%2》执行至 %3：%4（%5）</translation>
    </message>
    <message>
        <source>No exception: every unit works by the same version.</source>
        <translation>没有例外：各单位执行同一版本。</translation>
    </message>
    <message>
        <source>The exception waits for another person&apos;s answer.</source>
        <translation>例外已提交，等待他人审批。</translation>
    </message>
    <message>
        <source>The exception is approved.</source>
        <translation>例外已批准。</translation>
    </message>
    <message>
        <source>The exception is refused.</source>
        <translation>例外已驳回。</translation>
    </message>
</context>
<context>
    <name>sanbao::HandlingForm</name>
    <message>
        <source>Justified</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>Not justified</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>未接受</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>调查情况</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Remedy offered</source>
        <translation>解决方案</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>投诉原因</translation>
    </message>
</context>
<context>
    <name>sanbao::HandlingSection</name>
    <message>
        <source>Standard of the fault</source>
        <translation>故障处理标准</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>The standard fills the plan of every order with the fault</source>
        <translation>标准会预填每张同类故障工单的安排</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Codes of parts, one a line: V-100 x 2</source>
        <translation>备件编码，每行一个：V-100 x 2</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>技能级别</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>备件包</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Save the standard</source>
        <translation>保存标准</translation>
    </message>
    <message>
        <source>The standard is saved.</source>
        <translation>标准已保存。</translation>
    </message>
</context>
<context>
    <name>sanbao::HandsOnCard</name>
    <message>
        <source>Working time</source>
        <translation>作业工时</translation>
    </message>
    <message>
        <source>Why it pauses</source>
        <translation>为何暂停</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>sanbao::HeatMap</name>
    <message>
        <source>%1 %2: %3 orders</source>
        <translation>%1 %2：%3 单</translation>
    </message>
</context>
<context>
    <name>sanbao::HoursSection</name>
    <message>
        <source>The week</source>
        <translation>每周营业时间</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>For example 09:00-12:00, 13:30-18:00. Leave a day empty when the store is closed. Promises already given keep their times.</source>
        <translation>例如 09:00-12:00, 13:30-18:00。休息日留空。已作出的承诺时间不变。</translation>
    </message>
    <message>
        <source>Save the week</source>
        <translation>保存营业时间</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Days that differ from the week</source>
        <translation>特殊日期</translation>
    </message>
    <message>
        <source>Days that differ</source>
        <translation>节假日与调休</translation>
    </message>
    <message>
        <source>Import the official table…</source>
        <translation>导入官方放假安排…</translation>
    </message>
    <message>
        <source>worked like a Monday</source>
        <translation>按周一营业</translation>
    </message>
    <message>
        <source>Remove the chosen day</source>
        <translation>删除选中日期</translation>
    </message>
    <message>
        <source>Add the day</source>
        <translation>添加日期</translation>
    </message>
    <message>
        <source>Write times like 09:00-12:00, 13:30-18:00.</source>
        <translation>请按 09:00-12:00, 13:30-18:00 的形式填写。</translation>
    </message>
    <message>
        <source>The opening hours are saved.</source>
        <translation>营业时间已保存。</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>手工录入</translation>
    </message>
    <message>
        <source>The day is saved.</source>
        <translation>日期已保存。</translation>
    </message>
    <message>
        <source>Choose a day in the list first.</source>
        <translation>请先在列表中选择一天。</translation>
    </message>
    <message>
        <source>The day follows the week again.</source>
        <translation>该日恢复按每周营业时间。</translation>
    </message>
    <message>
        <source>Official days off and make-up days</source>
        <translation>法定节假日与调休安排</translation>
    </message>
    <message>
        <source>Calendar tables (*.json);;All files (*)</source>
        <translation>放假安排 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>This is not a calendar table: %1</source>
        <translation>这不是放假安排文件：%1</translation>
    </message>
    <message>
        <source>%1 days are imported.</source>
        <translation>已导入 %1 天。</translation>
    </message>
</context>
<context>
    <name>sanbao::ImportPage</name>
    <message>
        <source>taken in</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>known</source>
        <translation>已导入过</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>可导入</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Order or problem</source>
        <translation>工单号或问题</translation>
    </message>
    <message>
        <source>Empty table …</source>
        <translation>空白表格…</translation>
    </message>
    <message>
        <source>Save a table with the right columns to fill in</source>
        <translation>保存一份带表头的空白表格</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Register the lines without a problem</source>
        <translation>登记没有问题的行</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>还没有选择文件</translation>
    </message>
    <message>
        <source>Import requests</source>
        <translation>导入报修</translation>
    </message>
    <message>
        <source>Requests to import</source>
        <translation>要导入的报修表</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>无法读取文件 %1。</translation>
    </message>
    <message>
        <source>These columns are not used: %1</source>
        <translation>以下列未使用：%1</translation>
    </message>
    <message>
        <source>Empty table</source>
        <translation>空白表格</translation>
    </message>
    <message>
        <source>requests.csv</source>
        <translation>报修导入.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>The table is saved as %1.</source>
        <translation>表格已保存为 %1。</translation>
    </message>
    <message>
        <source>New orders: %1</source>
        <translation>新建工单：%1</translation>
    </message>
    <message>
        <source>%1 · %2 · lines: %3, ready: %4</source>
        <translation>%1 · %2 · 共 %3 行，可导入 %4 行</translation>
    </message>
    <message>
        <source>A spreadsheet (.xlsx) or a CSV table, UTF-8 or GB18030</source>
        <translation>电子表格（.xlsx）或 CSV 表，UTF-8 或 GB18030</translation>
    </message>
    <message>
        <source>Choose a spreadsheet or a CSV table with the columns phone, category and fault at least. Nothing is saved before you take it in.</source>
        <translation>选择一张电子表格或 CSV 表，至少要有 phone、category、fault 三列。点“登记”之前不会保存任何内容。</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.txt)</source>
        <translation>表格 (*.xlsx *.csv *.txt)</translation>
    </message>
</context>
<context>
    <name>sanbao::InboxPage</name>
    <message>
        <source>Which notices</source>
        <translation>通知范围</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Tasks of my teams</source>
        <translation>我的小组任务</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>全部已读</translation>
    </message>
    <message>
        <source>Everything here has been seen</source>
        <translation>全部标为已看过</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>任务完成</translation>
    </message>
    <message>
        <source>The chosen task is done</source>
        <translation>所选任务已完成</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>No open task</source>
        <translation>没有未完成的任务</translation>
    </message>
    <message>
        <source>Tasks for a team are given on the page of an order or complaint.</source>
        <translation>部门任务在工单或投诉页面下达。</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>待办与通知</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>没有新通知</translation>
    </message>
    <message>
        <source>Overdue orders, arrived parts, low grades, tasks and mentions come here.</source>
        <translation>超时工单、到货备件、低分评价、任务和 @我 都会出现在这里。</translation>
    </message>
    <message>
        <source>No notice yet</source>
        <translation>还没有通知</translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>%1 条未读</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
</context>
<context>
    <name>sanbao::IndicatorPanel</name>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>A question of the survey</source>
        <translation>问卷题目</translation>
    </message>
    <message>
        <source>A figure of the process</source>
        <translation>过程指标</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>越高越好</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>越低越好</translation>
    </message>
    <message>
        <source>Counts in the quality score</source>
        <translation>计入质量评分</translation>
    </message>
    <message>
        <source>In Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>具体项</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Worst (0)</source>
        <translation>最差值（0 分）</translation>
    </message>
    <message>
        <source>Best (100)</source>
        <translation>最好值（100 分）</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Grades run from 1 to 5, shares from 0 to 1, times in minutes. Weights are compared with those of the same group.</source>
        <translation>评分为 1 到 5，比率为 0 到 1，时间以分钟计。权重与同组指标相比。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>新建指标</translation>
    </message>
    <message>
        <source>The indicator &quot;%1&quot; is saved.</source>
        <translation>指标“%1”已保存。</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新建分组</translation>
    </message>
    <message>
        <source>The group &quot;%1&quot; is saved.</source>
        <translation>分组“%1”已保存。</translation>
    </message>
</context>
<context>
    <name>sanbao::IndicatorTable</name>
    <message>
        <source>Indicators</source>
        <translation>评价指标</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>隶属度</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Product: %1</source>
        <translation>产品：%1</translation>
    </message>
</context>
<context>
    <name>sanbao::InspectionView</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>whole model</source>
        <translation>整个型号</translation>
    </message>
    <message>
        <source>this piece</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Products that fail more often</source>
        <translation>故障增多的产品</translation>
    </message>
    <message>
        <source>No product fails more often than before</source>
        <translation>没有产品的故障比以前增多</translation>
    </message>
    <message>
        <source>Products stand here when their own repairs, or those of their model, become more frequent.</source>
        <translation>产品本身或同型号的维修变得频繁时，会列在这里。</translation>
    </message>
    <message>
        <source>Proactive in the last 12 months: %1 of %2 orders (%3 %) – plans %4, forecasts %5, callbacks %6</source>
        <translation>最近 12 个月主动服务：%1 / %2 单（%3 %）——保养计划 %4，故障预测 %5，回访 %6</translation>
    </message>
    <message>
        <source>Fails more often</source>
        <translation>故障上升</translation>
    </message>
</context>
<context>
    <name>sanbao::InstallationCard</name>
    <message>
        <source>Hand-over of the installation</source>
        <translation>安装交付</translation>
    </message>
    <message>
        <source>Acceptance checklist</source>
        <translation>验收单</translation>
    </message>
    <message>
        <source>Ticked: in order. Half: not in order. Empty: not looked at.</source>
        <translation>勾选：合格；半选：不合格；空：未检查。</translation>
    </message>
    <message>
        <source>Save the checklist</source>
        <translation>保存验收单</translation>
    </message>
    <message>
        <source>The checklist is saved.</source>
        <translation>验收单已保存。</translation>
    </message>
    <message>
        <source>Own check</source>
        <translation>自检</translation>
    </message>
    <message>
        <source>The own check is signed.</source>
        <translation>自检已签字。</translation>
    </message>
    <message>
        <source>Second check</source>
        <translation>复检</translation>
    </message>
    <message>
        <source>The second check is signed.</source>
        <translation>复检已签字。</translation>
    </message>
    <message>
        <source>What the customer was shown, one a line</source>
        <translation>向客户讲解的内容，每行一项</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Record the training</source>
        <translation>登记培训</translation>
    </message>
    <message>
        <source>The training is recorded.</source>
        <translation>培训已登记。</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已验收</translation>
    </message>
    <message>
        <source>The acceptance is recorded.</source>
        <translation>验收已登记。</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>未接受</translation>
    </message>
    <message>
        <source>The refusal is recorded.</source>
        <translation>未通过验收已登记。</translation>
    </message>
    <message>
        <source>Own check: %1</source>
        <translation>自检：%1</translation>
    </message>
    <message>
        <source>Second check: %1</source>
        <translation>复检：%1</translation>
    </message>
    <message>
        <source>Complete: the order may be closed.</source>
        <translation>齐全：工单可以关闭。</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>还缺：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translation>已签收：%1</translation>
    </message>
</context>
<context>
    <name>sanbao::InstructionCard</name>
    <message>
        <source>Work instructions</source>
        <translation>作业指导书</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation>%1 · 第 %2 版</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>阅读：%1</translation>
    </message>
    <message>
        <source>Opens the instruction; who read it is kept on the order</source>
        <translation>打开指导书；阅读人会记在工单上</translation>
    </message>
    <message>
        <source>None for this product. They are written in Settings, Instructions.</source>
        <translation>此产品没有指导书。请在“设置 › 作业指导书”中编写。</translation>
    </message>
    <message>
        <source>%1 read %2, version %3, %4</source>
        <translation>%1 阅读了《%2》第 %3 版，%4</translation>
    </message>
</context>
<context>
    <name>sanbao::IntakeForm</name>
    <message>
        <source>1  Customer and product</source>
        <translation>1  客户与产品</translation>
    </message>
    <message>
        <source>2  Problem</source>
        <translation>2  问题</translation>
    </message>
</context>
<context>
    <name>sanbao::IntakePage</name>
    <message>
        <source>Slip: preview</source>
        <translation>受理单：先预览</translation>
    </message>
    <message>
        <source>Slip: print at once</source>
        <translation>受理单：直接打印</translation>
    </message>
    <message>
        <source>Slip: none</source>
        <translation>受理单：不打印</translation>
    </message>
    <message>
        <source>New intake</source>
        <translation>新受理</translation>
    </message>
    <message>
        <source>Parked requests</source>
        <translation>挂起的受理</translation>
    </message>
    <message>
        <source>Continue a parked request</source>
        <translation>继续挂起的受理</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Empty the form</source>
        <translation>清空表单</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>Put this request aside and serve the next customer</source>
        <translation>先挂起这单，接待下一位客户</translation>
    </message>
    <message>
        <source>Save and print</source>
        <translation>保存并打印</translation>
    </message>
    <message>
        <source>Log the request and print the slip</source>
        <translation>登记并打印受理单</translation>
    </message>
    <message>
        <source>What happens to the slip after saving</source>
        <translation>保存后如何处理受理单</translation>
    </message>
    <message>
        <source>Draft restored</source>
        <translation>草稿已恢复</translation>
    </message>
    <message>
        <source>The draft could not be saved: %1</source>
        <translation>草稿保存失败：%1</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>草稿已自动保存 %1</translation>
    </message>
    <message>
        <source>Not saved yet: please complete the marked fields</source>
        <translation>尚未保存，请补全标出的内容</translation>
    </message>
    <message>
        <source>Last saved: %1</source>
        <translation>上一单：%1</translation>
    </message>
    <message>
        <source>Order %1 is registered.</source>
        <translation>工单 %1 已登记。</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>打开工单</translation>
    </message>
    <message>
        <source>The order is saved, but the slip was not printed: %1</source>
        <translation>工单已保存，但受理单未打印：%1</translation>
    </message>
    <message>
        <source>There is nothing to park yet. Shift+F6 shows what is parked.</source>
        <translation>还没有可挂起的内容。按 Shift+F6 查看已挂起的受理。</translation>
    </message>
    <message>
        <source>Parked: %1</source>
        <translation>挂起：%1</translation>
    </message>
    <message>
        <source>This parked request no longer exists.</source>
        <translation>该挂起的受理已不存在。</translation>
    </message>
    <message>
        <source>Continued: %1</source>
        <translation>继续：%1</translation>
    </message>
    <message>
        <source>The request on the form is thrown away. Park it instead to keep it.</source>
        <translation>表单上的内容将被丢弃。如需保留，请改用挂起。</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Import requests</source>
        <translation>导入报修</translation>
    </message>
    <message>
        <source>Take in requests received elsewhere from a table</source>
        <translation>从表格导入其他渠道收到的报修</translation>
    </message>
</context>
<context>
    <name>sanbao::JudgementPanel</name>
    <message>
        <source>Pairwise judgements</source>
        <translation>两两比较</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Add an expert</source>
        <translation>增加专家</translation>
    </message>
    <message>
        <source>Remove this expert</source>
        <translation>移除该专家</translation>
    </message>
    <message>
        <source>Use these judgements</source>
        <translation>采用这些判断</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 与 %2</translation>
    </message>
    <message>
        <source>%1 weighs %2 times as much</source>
        <translation>%1 重要 %2 倍</translation>
    </message>
    <message>
        <source>both weigh the same</source>
        <translation>同等重要</translation>
    </message>
    <message>
        <source>Consistency ratio: this expert %1, all together %2 (must be below 0.10)</source>
        <translation>一致性比率：该专家 %1，综合 %2（应小于 0.10）</translation>
    </message>
    <message>
        <source>This judgement contradicts the others most.</source>
        <translation>该判断与其他判断最矛盾。</translation>
    </message>
</context>
<context>
    <name>sanbao::KeepCard</name>
    <message>
        <source>Customer and counter</source>
        <translation>客户与柜台</translation>
    </message>
    <message>
        <source>Progress message</source>
        <translation>进度通知</translation>
    </message>
    <message>
        <source>Scan or type the number on the slip</source>
        <translation>扫描或输入凭条上的单号</translation>
    </message>
    <message>
        <source>Without the slip: how you know the person</source>
        <translation>没有凭条时：如何核实本人</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>凭条</translation>
    </message>
    <message>
        <source>or identity</source>
        <translation>或核实身份</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>领取人</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>交还</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>发送方式</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Log as sent</source>
        <translation>记为已发送</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>首次联系</translation>
    </message>
    <message>
        <source>Online order</source>
        <translation>网购订单</translation>
    </message>
    <message>
        <source>Tracking no.</source>
        <translation>物流单号</translation>
    </message>
    <message>
        <source>Left here</source>
        <translation>寄存物品</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>已交还</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 交给 %2，%3</translation>
    </message>
    <message>
        <source>against the slip</source>
        <translation>凭取件凭条</translation>
    </message>
    <message>
        <source>Handed back to %1.</source>
        <translation>已交还给%1。</translation>
    </message>
    <message>
        <source>The message is logged.</source>
        <translation>消息已记录。</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>特批原因</translation>
    </message>
</context>
<context>
    <name>sanbao::KpiTile</name>
    <message>
        <source>target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>P90 %1</source>
        <translation>P90 %1</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>暂定</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>Orders in the numerator</source>
        <translation>分子工单</translation>
    </message>
    <message>
        <source>Orders in the denominator</source>
        <translation>分母工单</translation>
    </message>
    <message>
        <source>Orders behind this figure</source>
        <translation>该指标背后的工单</translation>
    </message>
    <message>
        <source>vs. before %1</source>
        <translation>较上期 %1</translation>
    </message>
</context>
<context>
    <name>sanbao::LimitPanel</name>
    <message>
        <source>Limits</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>From n</source>
        <translation>起判样本数</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>应对办法</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>In %1. An alert comes up below the limit.</source>
        <translation>单位 %1。低于限值时预警。</translation>
    </message>
    <message>
        <source>In %1. An alert comes up above the limit.</source>
        <translation>单位 %1。高于限值时预警。</translation>
    </message>
    <message>
        <source>Not a number.</source>
        <translation>不是数字。</translation>
    </message>
    <message>
        <source>The limits of &quot;%1&quot; are saved.</source>
        <translation>“%1”的限值已保存。</translation>
    </message>
    <message>
        <source>What others reach; a dotted line in the trend</source>
        <translation>同行水平；在趋势图中为点线</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>行业参考值</translation>
    </message>
</context>
<context>
    <name>sanbao::LoyaltyView</name>
    <message>
        <source>Satisfied customers in percent</source>
        <translation>客户满意率</translation>
    </message>
    <message>
        <source>Grades 4 and 5 of the overall question</source>
        <translation>总体满意度为 4 分或 5 分</translation>
    </message>
    <message>
        <source>Satisfaction of twelve months</source>
        <translation>近十二个月满意度</translation>
    </message>
    <message>
        <source>Satisfaction by month</source>
        <translation>逐月满意度</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意率</translation>
    </message>
    <message>
        <source>n</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>Loyalty of the period</source>
        <translation>本期忠诚度</translation>
    </message>
    <message>
        <source>Measures of loyalty</source>
        <translation>忠诚度指标</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>Baseline and goal</source>
        <translation>基线与目标</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Save the lines</source>
        <translation>保存基线与目标</translation>
    </message>
    <message>
        <source>%1: %2 of %3 answers</source>
        <translation>%1：%2（%3 份）</translation>
    </message>
    <message>
        <source>came from %1 %</source>
        <translation>基线 %1 %</translation>
    </message>
    <message>
        <source>goal %1 %</source>
        <translation>目标 %1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中 %1</translation>
    </message>
    <message>
        <source>Recommendation (NPS)</source>
        <translation>推荐意愿（NPS）</translation>
    </message>
    <message>
        <source>Bought again after a service (so far)</source>
        <translation>服务后复购（截至目前）</translation>
    </message>
    <message>
        <source>Bought again after a service</source>
        <translation>服务后复购</translation>
    </message>
    <message>
        <source>Packages renewed</source>
        <translation>套餐续约率</translation>
    </message>
    <message>
        <source>Baseline and goal are saved.</source>
        <translation>基线与目标已保存。</translation>
    </message>
</context>
<context>
    <name>sanbao::MainWindow</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Sanbao</source>
        <translation>三包</translation>
    </message>
    <message>
        <source>Person, language and look</source>
        <translation>人员、语言和外观</translation>
    </message>
    <message>
        <source>F1 Help</source>
        <translation>F1 帮助</translation>
    </message>
    <message>
        <source>Show every key</source>
        <translation>显示全部快捷键</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>全局搜索</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Narrow or wide page list</source>
        <translation>收起或展开导航栏</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>退出程序</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>任何页面</translation>
    </message>
</context>
<context>
    <name>sanbao::MaintenancePage</name>
    <message>
        <source>Until when</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>Due by today</source>
        <translation>截至今日到期</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>未来 7 天</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>未来 30 天</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Select every plan in the list</source>
        <translation>选中列表中的所有计划</translation>
    </message>
    <message>
        <source>Create visits</source>
        <translation>生成上门单</translation>
    </message>
    <message>
        <source>Register a maintenance order for each selected plan</source>
        <translation>为每个选中的计划登记一张保养工单</translation>
    </message>
    <message>
        <source>Plan products</source>
        <translation>批量制定保养计划</translation>
    </message>
    <message>
        <source>Give every installed product without a plan the plan of its category</source>
        <translation>为所有尚无计划的已安装产品建立其品类的保养计划</translation>
    </message>
    <message>
        <source>No maintenance is due</source>
        <translation>没有到期的保养</translation>
    </message>
    <message>
        <source>Plans are added on the page of a product; they appear here when they are due.</source>
        <translation>计划在产品页添加，到期后显示在这里。</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>保养</translation>
    </message>
    <message>
        <source>%1 due · %2 overdue</source>
        <translation>%1 个到期 · %2 个超时</translation>
    </message>
    <message>
        <source>Create %1 visits</source>
        <translation>生成 %1 张上门单</translation>
    </message>
    <message>
        <source>Create visit</source>
        <translation>生成上门单</translation>
    </message>
    <message>
        <source>One maintenance order is registered now.</source>
        <translation>现在登记了一张保养工单。</translation>
    </message>
    <message>
        <source>%1 maintenance orders are registered now, one for each selected plan.</source>
        <translation>已登记 %1 张保养工单，所选计划各一张。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>另有 %1 张</translation>
    </message>
    <message>
        <source>Registered: %1</source>
        <translation>已登记：%1</translation>
    </message>
    <message>
        <source>Every installed product that needs maintenance has a plan already.</source>
        <translation>需要保养的已安装产品都已有保养计划。</translation>
    </message>
    <message>
        <source>%1 installed products have no maintenance plan. Each gets the interval of its category, counted from its installation.</source>
        <translation>%1 件已安装产品没有保养计划。将按各自品类的保养间隔建立计划，从安装日起算。</translation>
    </message>
    <message>
        <source>Plan them</source>
        <translation>制定计划</translation>
    </message>
    <message>
        <source>%1 plans are made.</source>
        <translation>已建立 %1 个保养计划。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Visits a day</source>
        <translation>每天上门数</translation>
    </message>
    <message>
        <source>Failing more often</source>
        <translation>故障增多</translation>
    </message>
    <message>
        <source>Spread visits</source>
        <translation>分日安排上门</translation>
    </message>
    <message>
        <source>Spread the visits of the selected plans over days, areas together</source>
        <translation>把所选计划的上门分到几天，同一区域排在一起</translation>
    </message>
    <message>
        <source>Create %1 inspections</source>
        <translation>登记 %1 张巡检单</translation>
    </message>
    <message>
        <source>Create inspection</source>
        <translation>登记巡检单</translation>
    </message>
    <message>
        <source>%1 visits are registered from %2 to %3.</source>
        <translation>已登记 %1 次上门，从 %2 到 %3。</translation>
    </message>
    <message>
        <source>no area</source>
        <translation>未知区域</translation>
    </message>
    <message>
        <source>Create inspections</source>
        <translation>登记巡检单</translation>
    </message>
    <message>
        <source>%1 inspection orders are registered now, each with the reason it is offered for.</source>
        <translation>即将登记 %1 张巡检工单，每张都写明建议巡检的原因。</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
</context>
<context>
    <name>sanbao::MergePanel</name>
    <message>
        <source>Orders: %1</source>
        <translation>工单 %1 张</translation>
    </message>
    <message>
        <source>Products: %1</source>
        <translation>产品：%1</translation>
    </message>
    <message>
        <source>Complaints: %1</source>
        <translation>投诉：%1</translation>
    </message>
    <message>
        <source>Agreements: %1</source>
        <translation>协议：%1</translation>
    </message>
    <message>
        <source>Callbacks: %1</source>
        <translation>回访：%1</translation>
    </message>
    <message>
        <source>Contacts: %1</source>
        <translation>联系记录：%1</translation>
    </message>
    <message>
        <source>Point entries: %1</source>
        <translation>积分记录：%1</translation>
    </message>
    <message>
        <source>Care tasks: %1</source>
        <translation>关怀任务：%1</translation>
    </message>
    <message>
        <source>Other records: %1</source>
        <translation>其他记录：%1</translation>
    </message>
    <message>
        <source>Merge with another record</source>
        <translation>与另一条记录合并</translation>
    </message>
    <message>
        <source>Phone, name or pinyin of the other record</source>
        <translation>另一条记录的电话、姓名或拼音</translation>
    </message>
    <message>
        <source>Other records</source>
        <translation>其他记录</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Everything of the other record moves to this one; its number and address are kept here.</source>
        <translation>另一条记录的全部内容转到本客户名下，其电话和地址也保留在此。</translation>
    </message>
    <message>
        <source>Find the other record</source>
        <translation>查找另一条记录</translation>
    </message>
    <message>
        <source>same number</source>
        <translation>号码相同</translation>
    </message>
    <message>
        <source>name and address</source>
        <translation>姓名和地址相近</translation>
    </message>
    <message>
        <source>Choose the record that is to go.</source>
        <translation>请选择要并入的客户记录。</translation>
    </message>
    <message>
        <source>%1 stays, %2 goes. To be moved:</source>
        <translation>保留%1，合并%2。将转移：</translation>
    </message>
    <message>
        <source>Number added: %1</source>
        <translation>补入号码：%1</translation>
    </message>
    <message>
        <source>Address taken over: %1</source>
        <translation>补入地址：%1</translation>
    </message>
    <message>
        <source>%1 was merged. It can be taken back today with &quot;Merge&quot;.</source>
        <translation>%1 已合并。当天可在“合并”中撤销。</translation>
    </message>
    <message>
        <source>Merged today</source>
        <translation>今天的合并</translation>
    </message>
    <message>
        <source>Take back %1</source>
        <translation>撤销合并 %1</translation>
    </message>
    <message>
        <source>The merge is taken back.</source>
        <translation>合并已撤销。</translation>
    </message>
</context>
<context>
    <name>sanbao::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>关闭提示</translation>
    </message>
</context>
<context>
    <name>sanbao::ModelAhead</name>
    <message>
        <source>Models of the catalogue</source>
        <translation>目录中的型号</translation>
    </message>
    <message>
        <source>smart</source>
        <translation>智能</translation>
    </message>
</context>
<context>
    <name>sanbao::ModelSection</name>
    <message>
        <source>Product catalogue</source>
        <translation>产品目录</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>新建型号</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>品类</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>smart</source>
        <translation>智能</translation>
    </message>
    <message>
        <source>Parts until</source>
        <translation>配件供应至</translation>
    </message>
    <message>
        <source>for life</source>
        <translation>终身</translation>
    </message>
    <message>
        <source>smart, with electronics</source>
        <translation>智能产品，带电子部件</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>parts for life</source>
        <translation>终身供应配件</translation>
    </message>
    <message>
        <source>Links or file names, one a line</source>
        <translation>链接或文件名，每行一个</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>固件</translation>
    </message>
    <message>
        <source>Control board</source>
        <translation>控制板</translation>
    </message>
    <message>
        <source>Service life</source>
        <translation>使用寿命</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Save the model</source>
        <translation>保存型号</translation>
    </message>
    <message>
        <source>Change the model</source>
        <translation>修改型号</translation>
    </message>
    <message>
        <source>The model is saved.</source>
        <translation>型号已保存。</translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>还没有型号</translation>
    </message>
    <message>
        <source>A model keeps what all its units have in common: service life, parts supply, papers. Brand and model typed at the counter complete from here.</source>
        <translation>型号保存同款产品共有的信息：使用寿命、配件供应、资料。前台输入的品牌和型号由此补全。</translation>
    </message>
</context>
<context>
    <name>sanbao::MoreFields</name>
    <message>
        <source>More fields</source>
        <translation>更多信息</translation>
    </message>
    <message>
        <source>Left at the counter, online order, first contact, electronics</source>
        <translation>送修寄存、网购订单、首次联系、电子部件</translation>
    </message>
    <message>
        <source>Left here</source>
        <translation>寄存物品</translation>
    </message>
    <message>
        <source>What stays in the store</source>
        <translation>留在店内的物品</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Scratches, dents, missing parts</source>
        <translation>划痕、凹陷、缺件</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Where it is put</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Online shop</source>
        <translation>网店名称</translation>
    </message>
    <message>
        <source>Order there</source>
        <translation>平台单号</translation>
    </message>
    <message>
        <source>Tracking no.</source>
        <translation>物流单号</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>首次联系</translation>
    </message>
    <message>
        <source>If earlier: 2026-03-02 09:05</source>
        <translation>如早于登记：2026-03-02 09:05</translation>
    </message>
    <message>
        <source>by</source>
        <translation>按</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>固件</translation>
    </message>
    <message>
        <source>Control board</source>
        <translation>控制板</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>收起</translation>
    </message>
</context>
<context>
    <name>sanbao::NavButton</name>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1，%2 项待处理</translation>
    </message>
</context>
<context>
    <name>sanbao::NavRail</name>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
</context>
<context>
    <name>sanbao::OfferPanel</name>
    <message>
        <source>Proposal</source>
        <translation>服务方案</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Code of the price list or of a part, one a line: V-100 x 2</source>
        <translation>每行一个价目代码或配件代码，例如：V-100 x 2</translation>
    </message>
    <message>
        <source>Steps, one a line</source>
        <translation>步骤，每行一个</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Another option</source>
        <translation>再加一个方案</translation>
    </message>
    <message>
        <source>Issue and print</source>
        <translation>出具并打印</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>答复人</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Proposal for %1</source>
        <translation>%1 的服务方案</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>第 %1 个（共 %2 个）：%3</translation>
    </message>
    <message>
        <source>Line %1: write a code and how many, like V-100 x 2.</source>
        <translation>第 %1 行：请写代码和数量，例如 V-100 x 2。</translation>
    </message>
    <message>
        <source>Neither the price list nor the parts have: %1.</source>
        <translation>价目表和配件中都没有：%1。</translation>
    </message>
    <message>
        <source>¥ %1</source>
        <translation>¥ %1</translation>
    </message>
    <message>
        <source>¥ %1, free of charge ¥ %2</source>
        <translation>¥ %1，免费 ¥ %2</translation>
    </message>
    <message>
        <source>%1: ¥ %2</source>
        <translation>%1：¥ %2</translation>
    </message>
    <message>
        <source>The customer declines</source>
        <translation>客户不同意</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>登记答复</translation>
    </message>
    <message>
        <source>The choice is recorded; its items are the fees now.</source>
        <translation>已记录客户的选择，其项目已计入费用。</translation>
    </message>
    <message>
        <source>%1 was declined.</source>
        <translation>%1 客户未同意。</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签字</translation>
    </message>
</context>
<context>
    <name>sanbao::OrderCostCard</name>
    <message>
        <source>Costs</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Enter a cost</source>
        <translation>登记成本</translation>
    </message>
    <message>
        <source>Labour, way, third parties …</source>
        <translation>人工、路程、第三方等</translation>
    </message>
    <message>
        <source>Claim on the maker</source>
        <translation>向厂家索赔</translation>
    </message>
    <message>
        <source>Ask the maker to pay, or note his answer</source>
        <translation>向厂家索赔，或登记其答复</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>补充更正</translation>
    </message>
    <message>
        <source>Append a correction to the closed order</source>
        <translation>为已关闭的工单追加更正</translation>
    </message>
    <message>
        <source>Lock the order and fix how long it is kept</source>
        <translation>锁定工单并确定保存期限</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Rate (yuan)</source>
        <translation>费率（元）</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>厂家</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>If refused: why</source>
        <translation>若拒绝：原因</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>保存类别</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正内容</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Costs can be entered here; the sums are for the manager.</source>
        <translation>可在此登记成本；合计仅店长可见。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Direct %1 · indirect %2</source>
        <translation>直接 %1 · 间接 %2</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Revenue, not settled yet</source>
        <translation>收入（未结算）</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%2，索赔 %3</translation>
    </message>
    <message>
        <source>Margin (%1 %)</source>
        <translation>毛利（%1%）</translation>
    </message>
    <message>
        <source>Locked on %1, kept until %2.</source>
        <translation>%1 锁定，保存至 %2。</translation>
    </message>
    <message>
        <source>Closed: nothing changes any more, corrections are appended.</source>
        <translation>已关闭：内容不再改动，更正以追加方式记录。</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>公里数</translation>
    </message>
    <message>
        <source>as set</source>
        <translation>按设置</translation>
    </message>
    <message>
        <source>This is not a quantity.</source>
        <translation>这不是数量。</translation>
    </message>
    <message>
        <source>%1 is entered.</source>
        <translation>已登记 %1。</translation>
    </message>
    <message>
        <source>Why is &quot;%1&quot; taken back?</source>
        <translation>为什么作废“%1”？</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>The maker&apos;s answer</source>
        <translation>厂家答复</translation>
    </message>
    <message>
        <source>The amendment is appended.</source>
        <translation>更正已追加。</translation>
    </message>
    <message>
        <source>Amend the closed order</source>
        <translation>补充更正已关闭的工单</translation>
    </message>
    <message>
        <source>%1, %2 years</source>
        <translation>%1，保存 %2 年</translation>
    </message>
    <message>
        <source>Archived until %1.</source>
        <translation>已归档，保存至 %1。</translation>
    </message>
    <message>
        <source>Archive the order</source>
        <translation>工单归档</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>出车</translation>
    </message>
    <message>
        <source>Kilometres, minutes and what came of a visit</source>
        <translation>公里、分钟和上门结果</translation>
    </message>
    <message>
        <source>%1 · %2 km · %3 min · %4</source>
        <translation>%1 · %2 公里 · %3 分钟 · %4</translation>
    </message>
</context>
<context>
    <name>sanbao::OrderFilterBar</name>
    <message>
        <source>All states</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全部师傅</translation>
    </message>
    <message>
        <source>Overdue only</source>
        <translation>仅看超时</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Leave this list and show all orders again</source>
        <translation>离开此列表，显示全部工单</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>类型：%1</translation>
    </message>
    <message>
        <source>Technician: %1</source>
        <translation>师傅：%1</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>时间：%1</translation>
    </message>
    <message>
        <source>Sorted: %1</source>
        <translation>排序：%1</translation>
    </message>
</context>
<context>
    <name>sanbao::OrderLife</name>
    <message>
        <source>in this step for too long: since %1</source>
        <translation>本步骤已超时：应于 %1 前完成</translation>
    </message>
    <message>
        <source>in this step until %1</source>
        <translation>本步骤时限 %1</translation>
    </message>
</context>
<context>
    <name>sanbao::OrderListPage</name>
    <message>
        <source>Work orders</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Save the shown list as a CSV file</source>
        <translation>把当前列表保存为 CSV 文件</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print the shown list</source>
        <translation>打印当前列表</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>重新读取列表</translation>
    </message>
    <message>
        <source>New intake</source>
        <translation>新受理</translation>
    </message>
    <message>
        <source>Log a repair request</source>
        <translation>登记报修</translation>
    </message>
    <message>
        <source>Chosen orders</source>
        <translation>选定的工单</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>Resolved today</source>
        <translation>今日办结</translation>
    </message>
    <message>
        <source>%1 · %2 orders</source>
        <translation>%1 · 共 %2 单</translation>
    </message>
    <message>
        <source>in progress %1 · due today %2 · overdue %3</source>
        <translation>进行中 %1 · 今日到期 %2 · 超时 %3</translation>
    </message>
    <message>
        <source>No order fits</source>
        <translation>没有符合条件的工单</translation>
    </message>
    <message>
        <source>Change or reset the conditions above.</source>
        <translation>请修改或重置上方条件。</translation>
    </message>
    <message>
        <source>No orders here</source>
        <translation>这里还没有工单</translation>
    </message>
    <message>
        <source>Every request that is logged appears here with its promised times.</source>
        <translation>登记的每一单都会连同承诺时间出现在这里。</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>orders %1</source>
        <translation>工单 %1</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>%1 orders saved to %2.</source>
        <translation>已将 %1 单保存到 %2。</translation>
    </message>
    <message>
        <source>The list was sent to %1.</source>
        <translation>列表已发送到 %1。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>保存为 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Print papers</source>
        <translation>批量打印</translation>
    </message>
    <message>
        <source>Slips or labels of the selected orders in one go</source>
        <translation>一次打印所选工单的单据或标签</translation>
    </message>
    <message>
        <source>Select the orders first.</source>
        <translation>请先选择工单。</translation>
    </message>
</context>
<context>
    <name>sanbao::OrderPage</name>
    <message>
        <source>Work order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Add a fee</source>
        <translation>添加费用</translation>
    </message>
    <message>
        <source>Add an item of the price list or a free line</source>
        <translation>添加价目项目或自由项目</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Read the order again</source>
        <translation>重新读取工单</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Choose a paper of this order</source>
        <translation>选择要打印的单据</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>服务承诺</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Settled: receipt %1 over ¥ %2.</source>
        <translation>已结算：收据 %1，金额 ¥ %2。</translation>
    </message>
    <message>
        <source>Leave the order</source>
        <translation>离开工单</translation>
    </message>
    <message>
        <source>What was typed for &quot;%1&quot; is not recorded yet.</source>
        <translation>“%1”中填写的内容尚未保存。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在此页</translation>
    </message>
    <message>
        <source>%1 · %2 · registered %3</source>
        <translation>%1 · %2 · 登记于 %3</translation>
    </message>
    <message>
        <source>Log a complaint</source>
        <translation>登记投诉</translation>
    </message>
    <message>
        <source>Issue an agreement</source>
        <translation>签订协议</translation>
    </message>
    <message>
        <source>Survey of this order</source>
        <translation>本单回访</translation>
    </message>
    <message>
        <source>Remove the fee</source>
        <translation>移除费用</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; from this order?</source>
        <translation>从本单移除“%1”？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>报价单</translation>
    </message>
    <message>
        <source>Issue a quotation from the fees or record the customer&apos;s answer</source>
        <translation>按费用出具报价单，或登记客户答复</translation>
    </message>
    <message>
        <source>Deposit, refund, invoice</source>
        <translation>预收、退款、开票</translation>
    </message>
    <message>
        <source>Take a deposit, give money back, void a receipt, note invoice data</source>
        <translation>收预收款、退款、作废收据、登记开票信息</translation>
    </message>
    <message>
        <source>Why a promise was missed</source>
        <translation>超时原因</translation>
    </message>
    <message>
        <source>Name the cause of each missed promise</source>
        <translation>为每项超时承诺注明原因</translation>
    </message>
    <message>
        <source>Quotation %1 is issued.</source>
        <translation>已出具报价单 %1。</translation>
    </message>
    <message>
        <source>No missed promise waits for its cause.</source>
        <translation>没有待注明原因的超时承诺。</translation>
    </message>
    <message>
        <source>%1 was missed. Choose the cause.</source>
        <translation>“%1”未按时完成，请选择原因。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Steps, diagnosis and hand-over</source>
        <translation>步骤、诊断与交付</translation>
    </message>
    <message>
        <source>Plan the visit on the board</source>
        <translation>在派工板上安排</translation>
    </message>
</context>
<context>
    <name>sanbao::OrderPartCard</name>
    <message>
        <source>Parts</source>
        <translation>备件</translation>
    </message>
    <message>
        <source>Ask for a part</source>
        <translation>申请备件</translation>
    </message>
    <message>
        <source>Keep a part for this order, or wait for it</source>
        <translation>为本单预留备件，或等待到货</translation>
    </message>
    <message>
        <source>expected on %1</source>
        <translation>预计 %1 到货</translation>
    </message>
    <message>
        <source>No part is used or wanted.</source>
        <translation>未使用也未申请备件。</translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation>预留于 %1</translation>
    </message>
    <message>
        <source>in place of %1</source>
        <translation>代替 %1</translation>
    </message>
    <message>
        <source>%1 brought back</source>
        <translation>已退回 %1</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>领用</translation>
    </message>
    <message>
        <source>Ask elsewhere</source>
        <translation>向他处调拨</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Keep the old part</source>
        <translation>保留旧件</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>Old part %1 · %2</source>
        <translation>旧件 %1 · %2</translation>
    </message>
</context>
<context>
    <name>sanbao::OrderPreview</name>
    <message>
        <source>Choose an order to see it here.</source>
        <translation>选择一单，在此查看。</translation>
    </message>
    <message>
        <source>History of the product</source>
        <translation>产品历史</translation>
    </message>
    <message>
        <source>Open the whole page</source>
        <translation>打开完整页面</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>More steps</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开全页</translation>
    </message>
</context>
<context>
    <name>sanbao::OrderSummary</name>
    <message>
        <source>Order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>当前环节</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>已用时</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Life page</source>
        <translation>产品档案</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>尚未指派</translation>
    </message>
    <message>
        <source>%1 (registered it)</source>
        <translation>%1（登记人）</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>未留姓名</translation>
    </message>
    <message>
        <source>SN %1</source>
        <translation>SN %1</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障现象</translation>
    </message>
    <message>
        <source>Fault code</source>
        <translation>故障代码</translation>
    </message>
    <message>
        <source>Wished time</source>
        <translation>期望时间</translation>
    </message>
    <message>
        <source>Visit time</source>
        <translation>上门时间</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>外观/附件</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>故障原因</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>处理措施</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>确认人</translation>
    </message>
    <message>
        <source>Cancelled because</source>
        <translation>取消原因</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>外部单号</translation>
    </message>
    <message>
        <source>Step overdue: %1, %2 of %3 min</source>
        <translation>步骤超时：%1，已用 %2 分钟，限 %3 分钟</translation>
    </message>
    <message>
        <source>Task overdue: %1, %2</source>
        <translation>任务超期：%1，%2</translation>
    </message>
    <message>
        <source>Open task: %1, %2</source>
        <translation>未完成任务：%1，%2</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>服务须知</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>发起</translation>
    </message>
</context>
<context>
    <name>sanbao::OutlookCard</name>
    <message>
        <source>Life and readings</source>
        <translation>寿命与读数</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Add a reading</source>
        <translation>登记读数</translation>
    </message>
    <message>
        <source>Note a reading of the device</source>
        <translation>登记设备读数</translation>
    </message>
    <message>
        <source>Import readings</source>
        <translation>导入读数</translation>
    </message>
    <message>
        <source>Read readings of many devices from a table (CSV)</source>
        <translation>从表格（CSV）读入多台设备的读数</translation>
    </message>
    <message>
        <source>Pressure, running hours …</source>
        <translation>水压、运行小时等</translation>
    </message>
    <message>
        <source>%1 % of the expected life of %2 years is over.</source>
        <translation>预期寿命 %2 年已用去 %1%。</translation>
    </message>
    <message>
        <source>Replaced main parts give %1 months back.</source>
        <translation>更换主要部件可延长 %1 个月。</translation>
    </message>
    <message>
        <source>The expected life of the model or the age is not known.</source>
        <translation>型号的预期寿命或使用年限未知。</translation>
    </message>
    <message>
        <source>%1 replaced on %2</source>
        <translation>%2 更换 %1</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>这不是数字。</translation>
    </message>
    <message>
        <source>The reading is noted.</source>
        <translation>读数已登记。</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>表格 (*.csv *.txt)</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>无法读取文件 %1。</translation>
    </message>
    <message>
        <source>%1 readings are new.</source>
        <translation>新增 %1 条读数。</translation>
    </message>
</context>
<context>
    <name>sanbao::OwnListPage</name>
    <message>
        <source>Technician</source>
        <translation>师傅</translation>
    </message>
    <message>
        <source>Open the work</source>
        <translation>打开作业</translation>
    </message>
    <message>
        <source>Steps, diagnosis and hand-over</source>
        <translation>步骤、诊断与交付</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Arrive, start a step, finish it, report it done</source>
        <translation>到场、开始步骤、完成步骤、报完工</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>上门时间</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>未定时间</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Product and fault</source>
        <translation>产品与故障</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1 of %2 steps, %3 min taken</source>
        <translation>%1/%2 步，已用 %3 分钟</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>没有待办工单</translation>
    </message>
    <message>
        <source>Orders that are dispatched to you stand here.</source>
        <translation>派给您的工单显示在这里。</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>我的工单</translation>
    </message>
    <message>
        <source>%1 orders</source>
        <translation>共 %1 单</translation>
    </message>
    <message>
        <source>Choose an order first.</source>
        <translation>请先选择一张工单。</translation>
    </message>
    <message>
        <source>%1: arrived.</source>
        <translation>%1：已到场。</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation>已开始：%1</translation>
    </message>
</context>
<context>
    <name>sanbao::PackagePage</name>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Products for sale</source>
        <translation>在售商品</translation>
    </message>
    <message>
        <source>Sales and use</source>
        <translation>销售与使用</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新产品</translation>
    </message>
    <message>
        <source>Offer another package or service</source>
        <translation>增加一种套餐或服务</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the product; contracts that were sold stay as they are</source>
        <translation>保存商品；已售合约不受影响</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Sell the selected product</source>
        <translation>销售所选商品</translation>
    </message>
    <message>
        <source>Nothing is for sale yet</source>
        <translation>还没有在售商品</translation>
    </message>
    <message>
        <source>Yearly maintenance, extended warranty, deep cleaning: what you sell as a contract stands here.</source>
        <translation>年度保养、延长保修、深度清洗等以合约销售的商品列在这里。</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>for sale</source>
        <translation>在售</translation>
    </message>
    <message>
        <source>One item a line; it is printed in the contract</source>
        <translation>每行一项，会印在合约上</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>服务层次</translation>
    </message>
    <message>
        <source>Price (yuan)</source>
        <translation>价款（元）</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>包含项目</translation>
    </message>
    <message>
        <source>Not included</source>
        <translation>不含项目</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>适用品类</translation>
    </message>
    <message>
        <source>Sold from</source>
        <translation>销售起始日</translation>
    </message>
    <message>
        <source>Sold until</source>
        <translation>销售截止日</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>every product</source>
        <translation>所有产品</translation>
    </message>
    <message>
        <source>Change the product</source>
        <translation>修改商品</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 已保存。</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>放弃修改？</translation>
    </message>
    <message>
        <source>The product is not saved yet.</source>
        <translation>商品尚未保存。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
</context>
<context>
    <name>sanbao::PackageReportView</name>
    <message>
        <source>Contracts sold</source>
        <translation>售出合约</translation>
    </message>
    <message>
        <source>Revenue, yuan</source>
        <translation>收入（元）</translation>
    </message>
    <message>
        <source>Visits owed now</source>
        <translation>待履行次数</translation>
    </message>
    <message>
        <source>Their worth, yuan</source>
        <translation>对应金额（元）</translation>
    </message>
    <message>
        <source>First day of the report</source>
        <translation>报表起始日</translation>
    </message>
    <message>
        <source>Last day of the report</source>
        <translation>报表截止日</translation>
    </message>
    <message>
        <source>Sold from</source>
        <translation>销售起始日</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>按商品</translation>
    </message>
    <message>
        <source>By tier</source>
        <translation>按服务层级</translation>
    </message>
</context>
<context>
    <name>sanbao::PaperSection</name>
    <message>
        <source>Words on paper</source>
        <translation>单据文字</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Insert field</source>
        <translation>插入字段</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>历史版本</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save these words</source>
        <translation>保存这些文字</translation>
    </message>
    <message>
        <source>Restore the shipped text</source>
        <translation>恢复自带文字</translation>
    </message>
    <message>
        <source>The store&apos;s mark</source>
        <translation>店标</translation>
    </message>
    <message>
        <source>at the head of every paper</source>
        <translation>印在每份单据的页首</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Photos kept with orders</source>
        <translation>随工单保存的照片</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 像素</translation>
    </message>
    <message>
        <source>Longest edge</source>
        <translation>最长边</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>当前文字</translation>
    </message>
    <message>
        <source>%1, version %2 of %3</source>
        <translation>%1，第 %2 版，%3</translation>
    </message>
    <message>
        <source>There is nothing yet this paper could be made from. The preview appears with the first one.</source>
        <translation>还没有可用来生成这份单据的记录，有了第一笔就会显示预览。</translation>
    </message>
    <message>
        <source>The words are saved. Papers carry them from now on.</source>
        <translation>文字已保存，今后的单据使用新文字。</translation>
    </message>
    <message>
        <source>The shipped text holds again. The versions before stay.</source>
        <translation>已恢复自带文字，以前的版本保留。</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚未设置</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.webp *.bmp)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.svg *.webp *.bmp)</translation>
    </message>
    <message>
        <source>The mark stands on every paper from now on.</source>
        <translation>今后每份单据都印上店标。</translation>
    </message>
    <message>
        <source>Papers carry no mark from now on.</source>
        <translation>今后单据不再印店标。</translation>
    </message>
    <message>
        <source>Longer photos are made smaller to that from now on.</source>
        <translation>今后超过此尺寸的照片会自动缩小。</translation>
    </message>
</context>
<context>
    <name>sanbao::ParetoChart</name>
    <message>
        <source>Pareto of complaints</source>
        <translation>投诉帕累托图</translation>
    </message>
</context>
<context>
    <name>sanbao::ParetoPanel</name>
    <message>
        <source>Complaints by cause</source>
        <translation>按原因统计的投诉</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>投诉原因</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>累计</translation>
    </message>
</context>
<context>
    <name>sanbao::PartForm</name>
    <message>
        <source>Part</source>
        <translation>备件</translation>
    </message>
    <message>
        <source>can be divided (metres, litres)</source>
        <translation>可拆分（米、升）</translation>
    </message>
    <message>
        <source>main part of the product</source>
        <translation>产品主要部件</translation>
    </message>
    <message>
        <source>the old part goes back to the maker</source>
        <translation>旧件须返厂</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>Part no.</source>
        <translation>备件编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>管理方式</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>价目</translation>
    </message>
    <message>
        <source>Price (yuan)</source>
        <translation>价款（元）</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Fill at once (%)</source>
        <translation>现货满足率（%）</translation>
    </message>
    <message>
        <source>Substitutes</source>
        <translation>替代件</translation>
    </message>
    <message>
        <source>Fits models</source>
        <translation>适用型号</translation>
    </message>
    <message>
        <source>Part numbers, separated by commas</source>
        <translation>备件编号，用逗号分隔</translation>
    </message>
    <message>
        <source>Models, separated by commas</source>
        <translation>型号，用逗号分隔</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>own price</source>
        <translation>自定价格</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>新备件</translation>
    </message>
    <message>
        <source>pcs</source>
        <translation>个</translation>
    </message>
    <message>
        <source>This is not a percentage.</source>
        <translation>这不是百分比。</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 已保存。</translation>
    </message>
</context>
<context>
    <name>sanbao::PartPanel</name>
    <message>
        <source>Part</source>
        <translation>备件</translation>
    </message>
    <message>
        <source>Parts found</source>
        <translation>找到的备件</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>代替</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>库位</translation>
    </message>
    <message>
        <source>Serial or batch</source>
        <translation>序列号/批次</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>成色</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>客户同意</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计到货</translation>
    </message>
    <message>
        <source>Scan or type number, name or pinyin</source>
        <translation>扫描或输入编号、名称、拼音</translation>
    </message>
    <message>
        <source>How the customer agreed to it</source>
        <translation>客户如何同意</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Ask for a part</source>
        <translation>申请备件</translation>
    </message>
    <message>
        <source>often needed here</source>
        <translation>此类故障常用</translation>
    </message>
    <message>
        <source>%1 (%2 there)</source>
        <translation>%1（现有 %2）</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>领用 %1</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation>退回 %1</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation>申请 %1</translation>
    </message>
    <message>
        <source>Old part %1</source>
        <translation>旧件 %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Choose a part of the list.</source>
        <translation>请从列表中选择备件。</translation>
    </message>
    <message>
        <source>%1 is kept for this order.</source>
        <translation>已为本单预留 %1。</translation>
    </message>
    <message>
        <source>%1 is not there: the order waits for it.</source>
        <translation>%1 无库存：工单等待到货。</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 已退回。</translation>
    </message>
    <message>
        <source>%1 is taken: %2.</source>
        <translation>已领用 %1：%2。</translation>
    </message>
    <message>
        <source>The old part is kept.</source>
        <translation>旧件已保留。</translation>
    </message>
    <message>
        <source>Request %1 is made; the order waits for the part.</source>
        <translation>已提交申请 %1，工单等待备件。</translation>
    </message>
    <message>
        <source>This is not a quantity.</source>
        <translation>这不是数量。</translation>
    </message>
</context>
<context>
    <name>sanbao::PartView</name>
    <message>
        <source>Tracking</source>
        <translation>管理方式</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Average cost</source>
        <translation>平均成本</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>适用</translation>
    </message>
    <message>
        <source>Substitutes</source>
        <translation>替代件</translation>
    </message>
    <message>
        <source>%1, %2 days</source>
        <translation>%1，%2 天</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>There is none anywhere.</source>
        <translation>各处均无库存。</translation>
    </message>
    <message>
        <source>%1 min away</source>
        <translation>路程 %1 分钟</translation>
    </message>
    <message>
        <source>%1 (%2 kept)</source>
        <translation>%1（已预留 %2）</translation>
    </message>
    <message>
        <source>Serial, batch</source>
        <translation>序列号、批次</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>出入库记录</translation>
    </message>
</context>
<context>
    <name>sanbao::PartsPage</name>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>备件</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>新备件</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change what is selected</source>
        <translation>修改选中项</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>入库</translation>
    </message>
    <message>
        <source>Book parts that came in</source>
        <translation>登记到货的备件</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已到货</translation>
    </message>
    <message>
        <source>It came: book it in</source>
        <translation>到货入库</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>追溯</translation>
    </message>
    <message>
        <source>Follow a serial number or batch from its supplier to the product</source>
        <translation>按序列号或批次追溯从供应商到产品的去向</translation>
    </message>
    <message>
        <source>Find parts</source>
        <translation>查找备件</translation>
    </message>
    <message>
        <source>Number, name or pinyin</source>
        <translation>编号、名称或拼音</translation>
    </message>
    <message>
        <source>No part yet</source>
        <translation>还没有备件</translation>
    </message>
    <message>
        <source>Add the parts you keep: number, name and how they are tracked. Then receive them.</source>
        <translation>先登记备件的编号、名称和管理方式，然后办理入库。</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Parts for orders</source>
        <translation>工单用件</translation>
    </message>
    <message>
        <source>No order waits for a part</source>
        <translation>没有工单在等备件</translation>
    </message>
    <message>
        <source>Parts that orders ask for and that are kept for them stand here.</source>
        <translation>工单申请和预留的备件列在这里。</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Nothing is on its way</source>
        <translation>没有在途备件</translation>
    </message>
    <message>
        <source>What was asked of another place or is to be bought stands here until it arrives.</source>
        <translation>向他处申请或待采购的备件列在这里，直到到货。</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>No document yet</source>
        <translation>还没有单据</translation>
    </message>
    <message>
        <source>Every receipt, issue, transfer and count is a numbered document.</source>
        <translation>每次入库、领用、调拨和盘点都有编号单据。</translation>
    </message>
    <message>
        <source>Old parts</source>
        <translation>旧件</translation>
    </message>
    <message>
        <source>No old part is kept</source>
        <translation>没有待处理的旧件</translation>
    </message>
    <message>
        <source>Defective parts that go back to their maker stand here until he answers.</source>
        <translation>需返厂的旧件列在这里，直到厂家答复。</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>No supplier yet</source>
        <translation>还没有供应商</translation>
    </message>
    <message>
        <source>Suppliers with their lead times; what they sell follows from what you receive.</source>
        <translation>供应商及其供货周期；供应的备件随入库自动形成。</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>库位</translation>
    </message>
    <message>
        <source>No place yet</source>
        <translation>还没有库位</translation>
    </message>
    <message>
        <source>Shelves, vans and other stores that keep parts.</source>
        <translation>存放备件的货架、服务车和其他门店。</translation>
    </message>
    <message>
        <source>For orders</source>
        <translation>工单用件</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>Booked as %1.</source>
        <translation>已记账：%1。</translation>
    </message>
    <message>
        <source>Discard the document?</source>
        <translation>放弃这张单据吗？</translation>
    </message>
    <message>
        <source>What was scanned is not booked yet.</source>
        <translation>已扫描的内容尚未记账。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Keep scanning</source>
        <translation>继续扫描</translation>
    </message>
    <message>
        <source>New supplier</source>
        <translation>新供应商</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>新库位</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发出</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>返厂</translation>
    </message>
    <message>
        <source>Note who carries it</source>
        <translation>登记承运人</translation>
    </message>
    <message>
        <source>Send the selected old parts to their maker</source>
        <translation>将选中的旧件返还厂家</translation>
    </message>
    <message>
        <source>Maker&apos;s answer</source>
        <translation>厂家答复</translation>
    </message>
    <message>
        <source>Carrier and tracking number of %1</source>
        <translation>%1 的承运人和物流单号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Select old parts that are still kept here.</source>
        <translation>请选择仍保留在店内的旧件。</translation>
    </message>
    <message>
        <source>Tracking number of the parcel</source>
        <translation>包裹的物流单号</translation>
    </message>
    <message>
        <source>Select an old part that was sent to its maker.</source>
        <translation>请选择一件已返厂的旧件。</translation>
    </message>
    <message>
        <source>The credit in yuan, or why it was refused</source>
        <translation>抵扣金额（元），或拒绝原因</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订货</translation>
    </message>
    <message>
        <source>Gather the selected requests into one order for each supplier</source>
        <translation>将选中的申请按供应商合并订货</translation>
    </message>
    <message>
        <source>Reorder proposals</source>
        <translation>补货建议</translation>
    </message>
    <message>
        <source>Nothing was used yet</source>
        <translation>还没有用量</translation>
    </message>
    <message>
        <source>Proposals follow from the use of months, the lead time and the fill level.</source>
        <translation>建议由各月用量、供货周期和满足率算出。</translation>
    </message>
    <message>
        <source>Slow stock</source>
        <translation>呆滞库存</translation>
    </message>
    <message>
        <source>Everything moves</source>
        <translation>没有呆滞备件</translation>
    </message>
    <message>
        <source>Parts in stock that were not used for three months stand here.</source>
        <translation>三个月未使用的库存备件列在这里。</translation>
    </message>
    <message>
        <source>Reorder</source>
        <translation>补货建议</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>呆滞</translation>
    </message>
    <message>
        <source>Ask for the proposals</source>
        <translation>按建议申请采购</translation>
    </message>
    <message>
        <source>Make a purchase request of each selected proposal</source>
        <translation>为每条选中的建议生成采购申请</translation>
    </message>
    <message>
        <source>%1 purchase requests are made; order them under On the way.</source>
        <translation>已生成 %1 条采购申请，请到“在途”中订货。</translation>
    </message>
    <message>
        <source>Ordered: %1</source>
        <translation>已订货：%1</translation>
    </message>
    <message>
        <source>Transfer, count</source>
        <translation>调拨、盘点</translation>
    </message>
    <message>
        <source>Move parts to another place, count them or scrap them</source>
        <translation>将配件调拨到其他库位、盘点或报废</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Sell parts over the counter and print the receipt</source>
        <translation>柜台销售配件并打印收据</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>The parts of the selected sale come back and the money is given back</source>
        <translation>所选销售的配件退回，并退还货款</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>损耗</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 个月</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 个月</translation>
    </message>
    <message>
        <source>Charge only parts taken from stock</source>
        <translation>只允许收取从库存领用的配件</translation>
    </message>
    <message>
        <source>A part on the fee list must have been taken from stock for the order, so that supplier and number are known</source>
        <translation>费用清单上的配件必须是为本工单从库存领用的，这样才知道供应商和编号</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>服务方式</translation>
    </message>
    <message>
        <source>Defective</source>
        <translation>不良数</translation>
    </message>
    <message>
        <source>%1 delivered nothing in this period.</source>
        <translation>%1 在此期间没有到货。</translation>
    </message>
    <message>
        <source>This is not a quantity.</source>
        <translation>这不是数量。</translation>
    </message>
    <message>
        <source>Defects of %1 are noted.</source>
        <translation>%1 的不良数已登记。</translation>
    </message>
    <message>
        <source>Defects of a delivery</source>
        <translation>到货不良登记</translation>
    </message>
    <message>
        <source>From now on only parts taken from stock are charged.</source>
        <translation>今后只能收取从库存领用的配件。</translation>
    </message>
    <message>
        <source>Parts may be charged that were not taken from stock.</source>
        <translation>未从库存领用的配件也可以收费。</translation>
    </message>
    <message>
        <source>Sales over the counter</source>
        <translation>柜台销售</translation>
    </message>
    <message>
        <source>No sale yet</source>
        <translation>还没有销售</translation>
    </message>
    <message>
        <source>Parts sold without an order stand here with their receipt. F9 begins one.</source>
        <translation>不经工单卖出的配件及其收据列在这里。按 F9 开始销售。</translation>
    </message>
    <message>
        <source>Back to</source>
        <translation>退回到</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Sold: receipt %1 over ¥ %2.</source>
        <translation>已售出：收据 %1，¥ %2。</translation>
    </message>
    <message>
        <source>Select a sale whose parts have not come back.</source>
        <translation>请选择一笔尚未退回的销售。</translation>
    </message>
    <message>
        <source>%1 · ¥ %2 are given back.</source>
        <translation>%1 · 将退款 ¥ %2。</translation>
    </message>
    <message>
        <source>Given back with receipt %1.</source>
        <translation>已退款，收据 %1。</translation>
    </message>
    <message>
        <source>Nothing was lost</source>
        <translation>没有损耗</translation>
    </message>
    <message>
        <source>Scrapped parts and what is missing at a count stand here by their reason (F7 on the stock).</source>
        <translation>报废和盘亏按原因列在这里（在库存页按 F7 登记）。</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>不良</translation>
    </message>
    <message>
        <source>Note pieces of a delivery that were no good: they cost the supplier points</source>
        <translation>登记到货中的不良件：将扣供应商的分</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>取消申请</translation>
    </message>
    <message>
        <source>Nothing more is expected of the selected request</source>
        <translation>所选申请不再等待到货</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print the selected document, or the order to the supplier</source>
        <translation>打印所选单据或发给供应商的采购单</translation>
    </message>
    <message>
        <source>Why nothing more is expected of %1</source>
        <translation>说明为何不再等待 %1</translation>
    </message>
    <message>
        <source>%1 is called off.</source>
        <translation>%1 已取消。</translation>
    </message>
    <message>
        <source>Order it first: then there is a purchase order to print.</source>
        <translation>请先下单，才有采购单可打印。</translation>
    </message>
    <message>
        <source>%1 pieces lost of %2 issued: %3 %</source>
        <translation>领用 %2 件，损失 %1 件：%3 %</translation>
    </message>
</context>
<context>
    <name>sanbao::PartyPanel</name>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Lead time (days)</source>
        <translation>供货周期（天）</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>保管人</translation>
    </message>
    <message>
        <source>Way (minutes)</source>
        <translation>路程（分钟）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>New supplier</source>
        <translation>新供应商</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>新库位</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Write the days as a whole number.</source>
        <translation>天数请填整数。</translation>
    </message>
    <message>
        <source>Write the minutes as a whole number.</source>
        <translation>分钟数请填整数。</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 已保存。</translation>
    </message>
    <message>
        <source>%1 %2, ¥ %3</source>
        <translation>%1 %2，¥ %3</translation>
    </message>
    <message>
        <source>Sells:</source>
        <translation>供应：</translation>
    </message>
</context>
<context>
    <name>sanbao::PeriodBar</name>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>营业时间</translation>
    </message>
    <message>
        <source>Around the clock</source>
        <translation>全天</translation>
    </message>
    <message>
        <source>Kind of period</source>
        <translation>周期类型</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>计时方式</translation>
    </message>
    <message>
        <source>By which clock times are measured. The two are never mixed.</source>
        <translation>按哪种时钟计时。两种时钟从不混用。</translation>
    </message>
    <message>
        <source>Period before (Ctrl+Page Up)</source>
        <translation>上一周期（Ctrl+Page Up）</translation>
    </message>
    <message>
        <source>Next period (Ctrl+Page Down)</source>
        <translation>下一周期（Ctrl+Page Down）</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>上一期</translation>
    </message>
    <message>
        <source>Next period</source>
        <translation>下一周期</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日期</translation>
    </message>
</context>
<context>
    <name>sanbao::PhoneRows</name>
    <message>
        <source>Another number</source>
        <translation>再加一个号码</translation>
    </message>
    <message>
        <source>Main number</source>
        <translation>主号码</translation>
    </message>
    <message>
        <source>Further number</source>
        <translation>其他号码</translation>
    </message>
    <message>
        <source>Kind of number</source>
        <translation>号码类型</translation>
    </message>
    <message>
        <source>Make this the main number</source>
        <translation>设为主号码</translation>
    </message>
    <message>
        <source>Remove this number</source>
        <translation>删除此号码</translation>
    </message>
</context>
<context>
    <name>sanbao::PlanEditor</name>
    <message>
        <source>Maintenance plan</source>
        <translation>保养计划</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Every (months)</source>
        <translation>间隔（月）</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>下次到期</translation>
    </message>
    <message>
        <source>Save plan</source>
        <translation>保存计划</translation>
    </message>
    <message>
        <source>by months</source>
        <translation>按月数</translation>
    </message>
    <message>
        <source>by season</source>
        <translation>按季节</translation>
    </message>
    <message>
        <source>by usage</source>
        <translation>按用量</translation>
    </message>
    <message>
        <source>Goes by</source>
        <translation>保养依据</translation>
    </message>
    <message>
        <source>Before (month)</source>
        <translation>月份（之前）</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读数项目</translation>
    </message>
    <message>
        <source>Due every</source>
        <translation>每隔</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>running hours</source>
        <translation>运行小时</translation>
    </message>
    <message>
        <source>h</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Unread (months)</source>
        <translation>无读数时（月）</translation>
    </message>
    <message>
        <source>Counts as long as there are fewer than two readings</source>
        <translation>读数不足两次时按此间隔计算</translation>
    </message>
</context>
<context>
    <name>sanbao::PlanView</name>
    <message>
        <source>as last week</source>
        <translation>同上一周</translation>
    </message>
    <message>
        <source>Mean of 12 weeks</source>
        <translation>12 周平均</translation>
    </message>
    <message>
        <source>Enter decides</source>
        <translation>按 Enter 决定</translation>
    </message>
    <message>
        <source>Technicians a week</source>
        <translation>每周师傅</translation>
    </message>
    <message>
        <source>Parts next month</source>
        <translation>下月配件</translation>
    </message>
    <message>
        <source>What predictions were worth</source>
        <translation>预测的事后检验</translation>
    </message>
    <message>
        <source>No part has been used yet.</source>
        <translation>还没有用过配件。</translation>
    </message>
    <message>
        <source>Pieces expected in the coming month with their 95 % interval, beside what is free, what is on its way and what open orders wait for. Enter accepts or changes what is to be bought.</source>
        <translation>下个月预计用量及 95 % 区间，旁边是可用库存、在途和未完工单所需。按 Enter 接受或修改采购建议。</translation>
    </message>
    <message>
        <source>Predictions are kept with the day they were made and their window, and compared with what came.</source>
        <translation>预测连同发布日期和窗口一起保存，再与实际对照。</translation>
    </message>
    <message>
        <source>A forecast of weeks needs more than %1 whole weeks of orders.</source>
        <translation>按周预测需要超过 %1 个完整周的工单。</translation>
    </message>
    <message>
        <source>%1 had the smallest error over the last %2 weeks: %3 orders, %4 % of the weeks inside the interval.</source>
        <translation>“%1”在最近 %2 周误差最小：%3 单，%4 % 的周落在区间内。</translation>
    </message>
    <message>
        <source>No model beats &quot;%1&quot;, so it is used: mean error over %2 weeks %3 orders, %4 % inside the interval.</source>
        <translation>没有模型胜过“%1”，因此采用它：%2 周平均误差 %3 单，%4 % 落在区间内。</translation>
    </message>
    <message>
        <source>An order takes %1 min of work (n %2), a technician has %3 h a week.</source>
        <translation>每单平均作业 %1 分钟（n %2），每位师傅每周 %3 小时。</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应有</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <source>Forecast then</source>
        <translation>当时的预测</translation>
    </message>
    <message>
        <source>Week of %1: %2 orders</source>
        <translation>%1 当周：%2 单</translation>
    </message>
    <message>
        <source>Week of %1: %2 expected, 95 % between %3</source>
        <translation>%1 当周：预计 %2，95 % 在 %3</translation>
    </message>
    <message>
        <source>Orders a week</source>
        <translation>每周工单</translation>
    </message>
    <message>
        <source>hollow: expected · line: 95 % interval</source>
        <translation>空心：预计 · 竖线：95 % 区间</translation>
    </message>
    <message>
        <source>hollow: expected · line: 95 % interval · %1 of %2 issued forecasts came true</source>
        <translation>空心：预计 · 竖线：95 % 区间 · 已发布的 %2 次预测中 %1 次落在区间内</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>周（周一）</translation>
    </message>
    <message>
        <source>Expected orders</source>
        <translation>预计工单</translation>
    </message>
    <message>
        <source>Technicians suggested</source>
        <translation>建议师傅人数</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>配件</translation>
    </message>
    <message>
        <source>Expected a month</source>
        <translation>预计月用量</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>未完工单</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Faults predicted</source>
        <translation>已预测故障</translation>
    </message>
    <message>
        <source>Decided: failed, or the window has passed</source>
        <translation>已见分晓：已故障，或窗口已过</translation>
    </message>
    <message>
        <source>Failed within the window (expected)</source>
        <translation>窗口内故障（预期）</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>命中率</translation>
    </message>
    <message>
        <source>Mean days from prediction to fault</source>
        <translation>从预测到故障的平均天数</translation>
    </message>
    <message>
        <source>At least %1 days ahead</source>
        <translation>提前至少 %1 天</translation>
    </message>
    <message>
        <source>Satisfaction from how the order went</source>
        <translation>由办理过程推算满意度</translation>
    </message>
    <message>
        <source>needs %1 answers, there are %2</source>
        <translation>需要 %1 份回答，现有 %2 份</translation>
    </message>
    <message>
        <source>Satisfaction: error for answers not seen before (n %1)</source>
        <translation>满意度：对未见过的回答的误差（n %1）</translation>
    </message>
    <message>
        <source>%1 grades</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>Satisfaction: error of simply taking the mean</source>
        <translation>满意度：只取平均值的误差</translation>
    </message>
    <message>
        <source>Satisfaction predictor</source>
        <translation>满意度预测</translation>
    </message>
    <message>
        <source>better than the mean by %1 grades</source>
        <translation>比平均值准 %1 分</translation>
    </message>
    <message>
        <source>not better than the mean: no prediction is shown</source>
        <translation>不比平均值准：不显示预测</translation>
    </message>
    <message>
        <source>Expected to be content least: %1</source>
        <translation>预计最不满意：%1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Technicians in the week of %1; suggested: %2</source>
        <translation>%1 当周的师傅人数；建议：%2</translation>
    </message>
    <message>
        <source>Pieces of %1 to buy; suggested: %2</source>
        <translation>采购 %1 的件数；建议：%2</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>保养计划</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>这不是数字。</translation>
    </message>
</context>
<context>
    <name>sanbao::PolicyEditor</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>复审日期</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>修改内容</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source># heading, - item, ! conspicuous term</source>
        <translation># 标题，- 条目，! 醒目条款</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>全部产品</translation>
    </message>
</context>
<context>
    <name>sanbao::PolicySection</name>
    <message>
        <source>Policies and procedures</source>
        <translation>政策与流程文件</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>新建文件</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>保存草稿</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>The version is fixed and binds from its day on</source>
        <translation>版本定稿，自生效日起执行</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>A draft that replaces this version when it is published</source>
        <translation>建一份草稿，发布后替代本版</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>废止</translation>
    </message>
    <message>
        <source>No longer in force; stays readable for old orders</source>
        <translation>不再执行，老工单仍可查阅</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已复审</translation>
    </message>
    <message>
        <source>Looked through and left as it is; due again in a year</source>
        <translation>已复审，维持不变，一年后再审</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print this version</source>
        <translation>打印这一版</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>From</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复审</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>The draft is saved.</source>
        <translation>草稿已保存。</translation>
    </message>
    <message>
        <source>The document is published.</source>
        <translation>文件已发布。</translation>
    </message>
    <message>
        <source>A draft of the next version is ready.</source>
        <translation>新版本的草稿已建好。</translation>
    </message>
    <message>
        <source>Withdraw the document</source>
        <translation>废止文件</translation>
    </message>
    <message>
        <source>Why is &quot;%1&quot; withdrawn?</source>
        <translation>“%1”为什么废止？</translation>
    </message>
    <message>
        <source>The document is withdrawn.</source>
        <translation>文件已废止。</translation>
    </message>
    <message>
        <source>The next review is on %1.</source>
        <translation>下次复审日期为 %1。</translation>
    </message>
</context>
<context>
    <name>sanbao::PoolList</name>
    <message>
        <source>Orders without a visit</source>
        <translation>待派工单</translation>
    </message>
    <message>
        <source>no promise</source>
        <translation>无承诺时限</translation>
    </message>
    <message>
        <source>hours agreed</source>
        <translation>已约时段</translation>
    </message>
</context>
<context>
    <name>sanbao::PoolPanel</name>
    <message>
        <source>Plan for the pool</source>
        <translation>待派工单方案</translation>
    </message>
    <message>
        <source>Planned visits</source>
        <translation>计划的上门</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>执行方案</translation>
    </message>
    <message>
        <source>Plan all these visits in one go</source>
        <translation>一次安排以上全部上门</translation>
    </message>
    <message>
        <source>%1
stays in the pool: nobody able and free in these days</source>
        <translation>%1
留在待派：这几天没有合适且有空的师傅</translation>
    </message>
    <message>
        <source>%1 visits, %2 stay in the pool. Lowest total of points: %3.</source>
        <translation>安排 %1 次上门，%2 单留在待派。总代价最低：%3 分。</translation>
    </message>
</context>
<context>
    <name>sanbao::PreviewPane</name>
    <message>
        <source>Print preview</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>Print settings</source>
        <translation>打印设置</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>保存 PDF</translation>
    </message>
    <message>
        <source>Save this paper as a PDF file</source>
        <translation>将本单据保存为 PDF 文件</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print on the chosen printer</source>
        <translation>用所选打印机打印</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>打印 %1</translation>
    </message>
    <message>
        <source>None (save as PDF)</source>
        <translation>无（保存为 PDF）</translation>
    </message>
    <message>
        <source>%1 sent to %2.</source>
        <translation>%1已发送到打印机 %2。</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>纸盒</translation>
    </message>
</context>
<context>
    <name>sanbao::PreviewView</name>
    <message>
        <source>Print preview</source>
        <translation>打印预览</translation>
    </message>
</context>
<context>
    <name>sanbao::PriceSection</name>
    <message>
        <source>Price list</source>
        <translation>价目参考</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新增项目</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Price, yuan</source>
        <translation>单价（元）</translation>
    </message>
    <message>
        <source>per</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Save the item</source>
        <translation>保存项目</translation>
    </message>
    <message>
        <source>Give the price.</source>
        <translation>请填写单价。</translation>
    </message>
    <message>
        <source>Version of the price list</source>
        <translation>价目表版本</translation>
    </message>
    <message>
        <source>Prepare a new version</source>
        <translation>准备新版本</translation>
    </message>
    <message>
        <source>Copy the newest list to change it</source>
        <translation>复制最新价目表进行修改</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>服务层次</translation>
    </message>
    <message>
        <source>free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>服务范围</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>适用条件</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>Free because</source>
        <translation>免费原因</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take the item out of the draft</source>
        <translation>从草稿中移除该项目</translation>
    </message>
    <message>
        <source>Publish this version</source>
        <translation>发布此版本</translation>
    </message>
    <message>
        <source>until the next version</source>
        <translation>到下一版本为止</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>放弃草稿</translation>
    </message>
    <message>
        <source>Version %1, draft</source>
        <translation>第 %1 版（草稿）</translation>
    </message>
    <message>
        <source>Version %1, %2 to %3</source>
        <translation>第 %1 版，%2 至 %3</translation>
    </message>
    <message>
        <source>Version %1, from %2</source>
        <translation>第 %1 版，%2 起</translation>
    </message>
    <message>
        <source>not free</source>
        <translation>不免费</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>项目 %1</translation>
    </message>
    <message>
        <source>The item is saved in the draft.</source>
        <translation>项目已保存到草稿。</translation>
    </message>
    <message>
        <source>Remove the item</source>
        <translation>移除项目</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; from the new version?</source>
        <translation>要从新版本中移除“%1”吗？</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>The item is removed from the draft.</source>
        <translation>项目已从草稿中移除。</translation>
    </message>
    <message>
        <source>Version %1 is published.</source>
        <translation>第 %1 版已发布。</translation>
    </message>
    <message>
        <source>Discard everything changed in the new version?</source>
        <translation>要放弃新版本中的全部修改吗？</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>sanbao::PrintListPage</name>
    <message>
        <source>Prints</source>
        <translation>打印记录</translation>
    </message>
    <message>
        <source>Open what it is about</source>
        <translation>打开对应记录</translation>
    </message>
    <message>
        <source>Go to the order, agreement or product of this paper</source>
        <translation>打开这份单据对应的工单、协议或产品</translation>
    </message>
    <message>
        <source>Save the issued copy</source>
        <translation>存出签发原件</translation>
    </message>
    <message>
        <source>Save the PDF exactly as it was issued</source>
        <translation>存出与签发时完全一致的 PDF</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>再次打印</translation>
    </message>
    <message>
        <source>The paper as it was comes out again</source>
        <translation>按当时的内容再打一份</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>重新读取列表</translation>
    </message>
    <message>
        <source>Which prints</source>
        <translation>打印记录范围</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Did not come out</source>
        <translation>未打出</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Every document</source>
        <translation>全部单据</translation>
    </message>
    <message>
        <source>Every paper came out</source>
        <translation>单据都已打出</translation>
    </message>
    <message>
        <source>A print that fails stays here with its reason.</source>
        <translation>打印失败的单据会留在这里并写明原因。</translation>
    </message>
    <message>
        <source>Nothing was printed yet</source>
        <translation>还没有打印记录</translation>
    </message>
    <message>
        <source>Every slip, receipt and PDF appears here with time, person and printer.</source>
        <translation>打印的单据、收据和存出的 PDF 都列在这里，写明时间、经手人和打印机。</translation>
    </message>
    <message>
        <source>%1 did not come out today</source>
        <translation>今日 %1 份未打出</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>sanbao::ProblemPanel</name>
    <message>
        <source>In the customer&apos;s words</source>
        <translation>按客户原话填写</translation>
    </message>
    <message>
        <source>For example tomorrow afternoon</source>
        <translation>例如：明天下午</translation>
    </message>
    <message>
        <source>Looks, scratches, what was handed in</source>
        <translation>外观、划痕、随机附件</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务类型</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障现象</translation>
    </message>
    <message>
        <source>Fault code</source>
        <translation>故障代码</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Wished time</source>
        <translation>期望时间</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>外观/附件</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Suggestion %1</source>
        <translation>候选 %1</translation>
    </message>
    <message>
        <source>Takes the chip under the fault text</source>
        <translation>选用故障现象下方的候选</translation>
    </message>
    <message>
        <source>As the customer: %1</source>
        <translation>随客户：%1</translation>
    </message>
</context>
<context>
    <name>sanbao::ProcessSection</name>
    <message>
        <source>Refuse a step while something it needs is missing</source>
        <translation>缺少必填项时不允许进入该步骤</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Type of service</source>
        <translation>服务类型</translation>
    </message>
    <message>
        <source>Steps are refused while something is missing.</source>
        <translation>缺少必填项时将拒绝进入步骤。</translation>
    </message>
    <message>
        <source>Nothing is refused any more.</source>
        <translation>已停止检查必填项。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>是否使用</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Needed before</source>
        <translation>进入前必填</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Steps of the process</source>
        <translation>流程步骤</translation>
    </message>
    <message>
        <source>step is used</source>
        <translation>使用该步骤</translation>
    </message>
    <message>
        <source>Needed before the step</source>
        <translation>进入该步骤前必填</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Minutes within the opening hours</source>
        <translation>按营业时间计算的分钟数</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>必填项</translation>
    </message>
    <message>
        <source>Save the step</source>
        <translation>保存步骤</translation>
    </message>
    <message>
        <source>Kinds of service</source>
        <translation>服务项目</translation>
    </message>
    <message>
        <source>offered at the counter</source>
        <translation>前台可选</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文名</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文名</translation>
    </message>
    <message>
        <source>Runs as</source>
        <translation>执行流程</translation>
    </message>
    <message>
        <source>Save the kind</source>
        <translation>保存项目</translation>
    </message>
    <message>
        <source>Depth of a repair</source>
        <translation>维修深度标准</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>维修深度</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Chosen on an order, the depth adds its item to the fees and plans the visit with its time.</source>
        <translation>在工单上选定深度后，对应项目计入费用，上门按该工时安排。</translation>
    </message>
    <message>
        <source>Save the depth</source>
        <translation>保存深度</translation>
    </message>
    <message>
        <source>new kind</source>
        <translation>新增项目</translation>
    </message>
    <message>
        <source>no item of its own</source>
        <translation>无单独项目</translation>
    </message>
    <message>
        <source>The step is saved; it holds for every order from now on.</source>
        <translation>步骤已保存，对之后的每次操作生效。</translation>
    </message>
    <message>
        <source>The kind is saved.</source>
        <translation>服务项目已保存。</translation>
    </message>
    <message>
        <source>The depth is saved.</source>
        <translation>维修深度已保存。</translation>
    </message>
</context>
<context>
    <name>sanbao::ProductPanel</name>
    <message>
        <source>Products of the customer</source>
        <translation>客户名下产品</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>↑↓ choose  Enter confirm</source>
        <translation>↑↓ 选择  Enter 确认</translation>
    </message>
    <message>
        <source>Choose or type its first letters</source>
        <translation>选择，或键入拼音首字母</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>品类</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Brand, model</source>
        <translation>品牌型号</translation>
    </message>
    <message>
        <source>Serial no.</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Without serial number</source>
        <translation>无序列号</translation>
    </message>
    <message>
        <source>SN %1</source>
        <translation>SN %1</translation>
    </message>
    <message>
        <source>Another product</source>
        <translation>其他产品</translation>
    </message>
    <message>
        <source>Choose one of the products, or &quot;Another product&quot;.</source>
        <translation>请选择一件产品，或选“其他产品”。</translation>
    </message>
    <message>
        <source>This serial number belongs to %1.</source>
        <translation>该序列号属于 %1。</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>购机日期</translation>
    </message>
</context>
<context>
    <name>sanbao::Program</name>
    <message>
        <source>Store files (*.sqlite *.db);;All files (*)</source>
        <translation>门店文件 (*.sqlite *.db);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Demo store</source>
        <translation>演示门店</translation>
    </message>
    <message>
        <source>Where should the new store be kept?</source>
        <translation>新门店存放在哪里？</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>打开门店</translation>
    </message>
</context>
<context>
    <name>sanbao::PromiseView</name>
    <message>
        <source>Nothing was promised for this order.</source>
        <translation>本单没有时限承诺。</translation>
    </message>
</context>
<context>
    <name>sanbao::ProposalCard</name>
    <message>
        <source>Repair plan and proposal</source>
        <translation>维修方案</translation>
    </message>
    <message>
        <source>Proposal %1 is issued.</source>
        <translation>方案 %1 已提出。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>登记答复</translation>
    </message>
    <message>
        <source>Make a proposal</source>
        <translation>制定方案</translation>
    </message>
    <message>
        <source>Nothing was proposed yet. A plan with steps, items, price and time starts from the fault code.</source>
        <translation>尚未提出方案。系统按故障代码给出步骤、项目、价格和工时。</translation>
    </message>
    <message>
        <source>%1 · %2 · valid until %3</source>
        <translation>%1 · %2 · 有效期至 %3</translation>
    </message>
    <message>
        <source>%1. %2 · ¥ %3 · %4</source>
        <translation>%1. %2 · ¥ %3 · %4</translation>
    </message>
</context>
<context>
    <name>sanbao::ProposalPanel</name>
    <message>
        <source>Who should go</source>
        <translation>派谁去</translation>
    </message>
    <message>
        <source>The customer agreed to the time</source>
        <translation>客户同意这个时间</translation>
    </message>
    <message>
        <source>Proposals, the best first</source>
        <translation>推荐人选，最合适的在前</translation>
    </message>
    <message>
        <source>The arrival and completion clocks then start at the visit</source>
        <translation>上门和完工时限从预约时间起算</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>派出</translation>
    </message>
    <message>
        <source>Plan the visit with the chosen technician</source>
        <translation>安排选中的师傅上门</translation>
    </message>
    <message>
        <source>%1   %2   %3 points</source>
        <translation>%1   %2   %3 分</translation>
    </message>
    <message>
        <source>Nobody is free in the next days. Drag the order onto the board to plan it anyway.</source>
        <translation>近几天没有人有空。仍要安排时，把工单拖到派工板上。</translation>
    </message>
</context>
<context>
    <name>sanbao::QualityView</name>
    <message>
        <source>Quality score of this month</source>
        <translation>本月质量评分</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>近十二个月</translation>
    </message>
    <message>
        <source>Twelve months of the chosen indicator</source>
        <translation>所选指标近十二个月走势</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>评价指标</translation>
    </message>
    <message>
        <source>Show the answers</source>
        <translation>查看答复</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>新建指标</translation>
    </message>
    <message>
        <source>Indicators of the quality score</source>
        <translation>质量评分指标</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>n</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>Worst – best</source>
        <translation>最差 – 最好</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Quality score %1 of 100</source>
        <translation>质量评分 %1 分（满分 100）</translation>
    </message>
    <message>
        <source>Month before: %1</source>
        <translation>上月：%1</translation>
    </message>
    <message>
        <source>Quality score</source>
        <translation>质量评分</translation>
    </message>
    <message>
        <source>%1 (counts %2)</source>
        <translation>%1（计入 %2）</translation>
    </message>
    <message>
        <source>Twelve months: %1</source>
        <translation>近十二个月：%1</translation>
    </message>
    <message>
        <source>Score 0 to 100</source>
        <translation>得分 0 到 100</translation>
    </message>
    <message>
        <source>%1: score %2</source>
        <translation>%1：得分 %2</translation>
    </message>
    <message>
        <source>value %1, n %2</source>
        <translation>数值 %1，样本 %2</translation>
    </message>
    <message>
        <source>Choose an indicator first.</source>
        <translation>请先选择指标。</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>合成算子</translation>
    </message>
    <message>
        <source>Fuzzy evaluation on two levels: the groups over their indicators. A measured value belongs to the grades by how far it lies between best and worst.</source>
        <translation>两级模糊综合评价：先评各组指标，再评总体。实测值按其在最好与最差之间的位置归入各等级。</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新建分组</translation>
    </message>
    <message>
        <source>Fuzzy, two levels: %1 · %2 · validity %3%4</source>
        <translation>两级模糊评价：%1 · %2 · 有效度 %3%4</translation>
    </message>
    <message>
        <source>undecided between two grades</source>
        <translation>两个等级相同，待人工判定</translation>
    </message>
    <message>
        <source> (weak)</source>
        <translation>（偏弱）</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>没有数据</translation>
    </message>
    <message>
        <source>%1 (does not count)</source>
        <translation>%1（不计入）</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>查看工单</translation>
    </message>
</context>
<context>
    <name>sanbao::QuestionSection</name>
    <message>
        <source>Questionnaire</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>新增题目</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Ask it earlier</source>
        <translation>提前这一题</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Ask it later</source>
        <translation>推后这一题</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Not asked any more; earlier answers stay</source>
        <translation>以后不再提问，已有答案保留</translation>
    </message>
    <message>
        <source>Use this version</source>
        <translation>启用此版本</translation>
    </message>
    <message>
        <source>Surveys queued from now on ask these questions</source>
        <translation>从现在起产生的回访使用这些题目</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>One answer a line</source>
        <translation>每行一个选项</translation>
    </message>
    <message>
        <source>In Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>回答方式</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Ask only if</source>
        <translation>仅当</translation>
    </message>
    <message>
        <source>was answered</source>
        <translation>的回答</translation>
    </message>
    <message>
        <source>this</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Grades count 5 (very satisfied) to 1, choices by their place from 1. A question that is not shown is not asked, and silence counts for nothing.</source>
        <translation>评分按 5（非常满意）到 1 计，选择题按选项次序从 1 计。不显示的题不提问，不回答不计分。</translation>
    </message>
    <message>
        <source>only if %1 %2 %3</source>
        <translation>仅当 %1 %2 %3</translation>
    </message>
    <message>
        <source>always ask</source>
        <translation>始终提问</translation>
    </message>
    <message>
        <source>Version %1 is in use · %2 questions · weights sum to %3 %</source>
        <translation>当前使用第 %1 版 · 共 %2 题 · 权重合计 %3 %</translation>
    </message>
    <message>
        <source>Version %1 is used from now on.</source>
        <translation>第 %1 版已启用。</translation>
    </message>
    <message>
        <source>Prepared questions</source>
        <translation>备选题目</translation>
    </message>
    <message>
        <source>Adds a question that is ready: shop, advice before the sale, commissioning, product</source>
        <translation>添加备选题目：购物环境、售前咨询、安装调试、产品</translation>
    </message>
    <message>
        <source>Prepared …</source>
        <translation>备选题目…</translation>
    </message>
</context>
<context>
    <name>sanbao::QuickForm</name>
    <message>
        <source>Record</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>sanbao::QuotationPanel</name>
    <message>
        <source>Quotation</source>
        <translation>报价单</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Revise instead</source>
        <translation>改为重新报价</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>出具</translation>
    </message>
    <message>
        <source>The customer agrees</source>
        <translation>客户同意</translation>
    </message>
    <message>
        <source>The customer declines</source>
        <translation>客户不同意</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>登记答复</translation>
    </message>
    <message>
        <source>Issue and print</source>
        <translation>出具并打印</translation>
    </message>
    <message>
        <source>A quotation is made from the fees: ¥ %1.</source>
        <translation>按费用明细生成报价：¥ %1。</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>A revised one over ¥ %1 takes its place.</source>
        <translation>将以 ¥ %1 的新报价取代。</translation>
    </message>
    <message>
        <source>The consent to %1 is recorded.</source>
        <translation>已登记客户对 %1 的同意。</translation>
    </message>
    <message>
        <source>%1 was declined.</source>
        <translation>%1 客户未同意。</translation>
    </message>
</context>
<context>
    <name>sanbao::RecipeForm</name>
    <message>
        <source>proposed for this fault</source>
        <translation>用于该故障</translation>
    </message>
    <message>
        <source>Repair plans by fault</source>
        <translation>按故障的维修方案</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Steps, one a line</source>
        <translation>步骤，每行一个</translation>
    </message>
    <message>
        <source>Code of the price list or of a part, one a line: V-100 x 2</source>
        <translation>每行一个价目代码或配件代码，例如：V-100 x 2</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>保存方案</translation>
    </message>
    <message>
        <source>new plan</source>
        <translation>新增方案</translation>
    </message>
    <message>
        <source>Line %1: write a code and how many, like V-100 x 2.</source>
        <translation>第 %1 行：请写代码和数量，例如 V-100 x 2。</translation>
    </message>
    <message>
        <source>The plan is saved; proposals start from it.</source>
        <translation>方案已保存，今后由此生成建议。</translation>
    </message>
</context>
<context>
    <name>sanbao::RelationCards</name>
    <message>
        <source>Household</source>
        <translation>同住家人</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Nobody of the same household is linked.</source>
        <translation>尚未关联同住家人。</translation>
    </message>
    <message>
        <source>Link a person</source>
        <translation>关联家人</translation>
    </message>
    <message>
        <source>Leave the household</source>
        <translation>解除家庭关联</translation>
    </message>
    <message>
        <source>Phone, name or pinyin of the other person</source>
        <translation>对方的电话、姓名或拼音</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Nobody was found for &quot;%1&quot;.</source>
        <translation>没有找到“%1”。</translation>
    </message>
    <message>
        <source>Several people fit &quot;%1&quot;. Type the whole number.</source>
        <translation>有多位客户符合“%1”，请输入完整号码。</translation>
    </message>
    <message>
        <source>Add points</source>
        <translation>增加积分</translation>
    </message>
    <message>
        <source>Use points</source>
        <translation>使用积分</translation>
    </message>
    <message>
        <source>Number of points, then what they are for: 100 repair</source>
        <translation>先写分数，再写事由，例如：100 维修</translation>
    </message>
</context>
<context>
    <name>sanbao::RepeatPanel</name>
    <message>
        <source>Repeats and misdiagnoses</source>
        <translation>返修与误判</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>the last %1 days</source>
        <translation>最近 %1 天</translation>
    </message>
    <message>
        <source>Repeats by cause</source>
        <translation>返修原因</translation>
    </message>
    <message>
        <source>Misdiagnoses</source>
        <translation>误判</translation>
    </message>
    <message>
        <source>Technical support</source>
        <translation>技术支持</translation>
    </message>
    <message>
        <source>%1: %2, cost ¥ %3</source>
        <translation>%1：%2 次，成本 ¥ %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No repeat has its cause recorded in this time.</source>
        <translation>这段时间没有登记返修原因。</translation>
    </message>
    <message>
        <source>Nothing was diagnosed in this time.</source>
        <translation>这段时间没有诊断记录。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 (%4)</source>
        <translation>%1：%2/%3（%4）</translation>
    </message>
    <message>
        <source>All: %1 of %2 (%3)</source>
        <translation>合计：%1/%2（%3）</translation>
    </message>
    <message>
        <source>without a fault code</source>
        <translation>无故障代码</translation>
    </message>
    <message>
        <source>%1: %2 times, %3</source>
        <translation>%1：%2 次，%3</translation>
    </message>
    <message>
        <source>No technical support was logged in this time.</source>
        <translation>这段时间没有技术支持记录。</translation>
    </message>
</context>
<context>
    <name>sanbao::ReportView</name>
    <message>
        <source>Record an answer time</source>
        <translation>记录接听时长</translation>
    </message>
    <message>
        <source>Sheet for the maker</source>
        <translation>反馈厂家</translation>
    </message>
    <message>
        <source>Day report</source>
        <translation>日报</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>The last day of the period on one paper, with the head of the audit chain</source>
        <translation>期间最后一天的一页日报，附审计链尾</translation>
    </message>
    <message>
        <source>Answer time</source>
        <translation>接听时长</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>was answered</source>
        <translation>已接听</translation>
    </message>
    <message>
        <source>gave up</source>
        <translation>放弃等待</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>and</source>
        <translation>与</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep this answer time</source>
        <translation>保存这次接听时长</translation>
    </message>
    <message>
        <source>The first %1 are shown; the export has all.</source>
        <translation>显示前 %1 行，导出为全部。</translation>
    </message>
    <message>
        <source>Nothing in this period. Choose another period, or take a filter away.</source>
        <translation>本期没有数据。请换个期间，或取消筛选。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>占比（%）</translation>
    </message>
    <message>
        <source>Target (%)</source>
        <translation>目标（%）</translation>
    </message>
    <message>
        <source>% a month · line: target %1 %</source>
        <translation>每月 % · 横线：目标 %1 %</translation>
    </message>
    <message>
        <source>% a month</source>
        <translation>每月 %</translation>
    </message>
    <message>
        <source>No orders are behind this row.</source>
        <translation>这一行没有对应的工单。</translation>
    </message>
    <message>
        <source>Exporting records needs the permission to export.</source>
        <translation>导出记录需要导出权限。</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>导出报表</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;Table (*.csv)</source>
        <translation>电子表格 (*.xlsx);;表格 (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>The answer time is recorded.</source>
        <translation>接听时长已记录。</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Quality feedback</source>
        <translation>质量反馈</translation>
    </message>
    <message>
        <source>Models, faults, how often, photos and what you suggest, as a paper for the maker</source>
        <translation>型号、故障、频次、照片和您的建议，印成一张给厂家的反馈单</translation>
    </message>
    <message>
        <source>What do you suggest to the maker? Without words the paper has lines to write on.</source>
        <translation>您对厂家有什么建议？不填写时，纸上留出书写的横线。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>sanbao::ResultPage</name>
    <message>
        <source>What to show</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>调查结果</translation>
    </message>
    <message>
        <source>Survey calendar</source>
        <translation>调查日历</translation>
    </message>
    <message>
        <source>Periodic analysis</source>
        <translation>定期分析</translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation>改进跟踪</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>回访名单</translation>
    </message>
    <message>
        <source>To the list of calls</source>
        <translation>返回回访名单</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Every question by product line as a CSV file</source>
        <translation>各题按产品线导出为 CSV 文件</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>结束调查</translation>
    </message>
    <message>
        <source>Finish the chosen campaign</source>
        <translation>结束所选调查</translation>
    </message>
    <message>
        <source>Draw the sample</source>
        <translation>抽样</translation>
    </message>
    <message>
        <source>Choose by the rule of the campaign and put the calls on today&apos;s list</source>
        <translation>按规则抽样，并列入今日回访</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>新建调查</translation>
    </message>
    <message>
        <source>Survey results</source>
        <translation>调查结果</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>近 12 个月</translation>
    </message>
    <message>
        <source>Campaigns due: %1 · analyses overdue: %2</source>
        <translation>到期调查 %1 · 逾期分析 %2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>sanbao::ResultView</name>
    <message>
        <source>Installation skill</source>
        <translation>安装专业性</translation>
    </message>
    <message>
        <source>Thoroughness of the fix</source>
        <translation>问题解决彻底性</translation>
    </message>
    <message>
        <source>By how they were collected</source>
        <translation>按收集方式</translation>
    </message>
    <message>
        <source>Results by method</source>
        <translation>各收集方式结果</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>收集方式</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意率</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均分</translation>
    </message>
    <message>
        <source>By product line</source>
        <translation>按产品线</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>The three core questions</source>
        <translation>三项核心题目</translation>
    </message>
    <message>
        <source>Every question</source>
        <translation>全部题目</translation>
    </message>
    <message>
        <source>Results by product line</source>
        <translation>各产品线结果</translation>
    </message>
    <message>
        <source>Product line and question</source>
        <translation>产品线与题目</translation>
    </message>
    <message>
        <source>How easy we make it (CES), month by month</source>
        <translation>客户费力度（CES）逐月走势</translation>
    </message>
    <message>
        <source>Mean of 1 very hard to 7 very easy</source>
        <translation>1 非常费力到 7 非常省力的平均值</translation>
    </message>
    <message>
        <source>Customer effort of twelve months</source>
        <translation>近十二个月客户费力度</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>n</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>%1 answered surveys</source>
        <translation>已答复 %1 份</translation>
    </message>
    <message>
        <source>%1: CES %2, n %3, %4 comments</source>
        <translation>%1：费力度 %2，样本 %3，意见 %4 条</translation>
    </message>
    <message>
        <source>survey results %1 to %2</source>
        <translation>调查结果 %1 至 %2</translation>
    </message>
    <message>
        <source>Export the results</source>
        <translation>导出结果</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
</context>
<context>
    <name>sanbao::RetentionPage</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Covered until</source>
        <translation>保障至</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近联系</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工单</translation>
    </message>
    <message>
        <source> months</source>
        <translation> 个月</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 位中 %1 位</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Every customer is looked at.</source>
        <translation>正在查看所有客户。</translation>
    </message>
    <message>
        <source>Customers at risk</source>
        <translation>流失风险客户</translation>
    </message>
    <message>
        <source>Open the customer&apos;s page</source>
        <translation>打开客户页面</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Save the list as CSV</source>
        <translation>将名单存为 CSV</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>流失风险</translation>
    </message>
    <message>
        <source>Of the customers whose last warranty, package or agreement ended that long ago: nobody heard of them since.</source>
        <translation>最后一项保修、套餐或协议到期已满该时长的客户中，到期后再无任何联系的占比。</translation>
    </message>
    <message>
        <source>Bought again</source>
        <translation>复购</translation>
    </message>
    <message>
        <source>Of the customers served in the period: another product was bought in the months after a service.</source>
        <translation>期间内接受过服务的客户中，服务后数月内又购买了产品的占比。</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>统计口径</translation>
    </message>
    <message>
        <source>Silent for</source>
        <translation>无联系满</translation>
    </message>
    <message>
        <source>Served from</source>
        <translation>服务起始日</translation>
    </message>
    <message>
        <source>Served until</source>
        <translation>服务截止日</translation>
    </message>
    <message>
        <source>Bought within</source>
        <translation>复购期限</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Staying customers</source>
        <translation>客户留存</translation>
    </message>
    <message>
        <source>Nobody is at risk</source>
        <translation>没有流失风险客户</translation>
    </message>
    <message>
        <source>Everybody whose cover ended that long ago was heard of since.</source>
        <translation>保障到期满该时长的客户到期后都有联系。</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>暂定</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>customers at risk</source>
        <translation>流失风险客户</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>sanbao::ReturnListPage</name>
    <message>
        <source>¥ %1</source>
        <translation>¥ %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>诉求</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Refund or new serial no.</source>
        <translation>退款或新序列号</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>申请日</translation>
    </message>
    <message>
        <source>Which returns</source>
        <translation>退换范围</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Life page</source>
        <translation>产品档案</translation>
    </message>
    <message>
        <source>Open the page of the product</source>
        <translation>打开产品档案</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>打开工单</translation>
    </message>
    <message>
        <source>Decide, refund or hand over there</source>
        <translation>在工单中审批、退款或交付新品</translation>
    </message>
    <message>
        <source>Returns and exchanges</source>
        <translation>退换货</translation>
    </message>
    <message>
        <source>No return is open</source>
        <translation>没有待处理的退换货</translation>
    </message>
    <message>
        <source>A return or exchange is asked for on the page of an order, with Alt+R.</source>
        <translation>在工单页按 Alt+R 发起退货或换货。</translation>
    </message>
    <message>
        <source>No return yet</source>
        <translation>还没有退换货记录</translation>
    </message>
    <message>
        <source>What was asked for, decided, refunded or handed over stays listed here.</source>
        <translation>申请、审批、退款和交付的记录都列在这里。</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 件待处理</translation>
    </message>
    <message>
        <source>Repeats and misdiagnoses</source>
        <translation>返修与误判</translation>
    </message>
    <message>
        <source>Why products came back, and whose diagnoses were wrong</source>
        <translation>返修原因，以及哪些诊断有误</translation>
    </message>
</context>
<context>
    <name>sanbao::ReturnPanel</name>
    <message>
        <source>Return or exchange</source>
        <translation>退换</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Invoice price</source>
        <translation>发票价格</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>提交申请</translation>
    </message>
    <message>
        <source>Record the request; it is approved next</source>
        <translation>登记申请，随后批准</translation>
    </message>
    <message>
        <source>%1 (owed)</source>
        <translation>%1（应办）</translation>
    </message>
    <message>
        <source>%1 days of use, deducted %2 yuan. Refund: %3 yuan</source>
        <translation>使用 %1 天，折旧 %2 元，退款 %3 元</translation>
    </message>
    <message>
        <source>%1 is recorded and waits for approval.</source>
        <translation>%1 已登记，待批准。</translation>
    </message>
</context>
<context>
    <name>sanbao::ReviewPage</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The review was stopped.</source>
        <translation>评审已停止。</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下月</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep comments and minutes</source>
        <translation>保存批注和会议记录</translation>
    </message>
    <message>
        <source>Review pack</source>
        <translation>评审材料</translation>
    </message>
    <message>
        <source>The whole review as one PDF</source>
        <translation>整份评审输出为一个 PDF</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Orders that went worst</source>
        <translation>最差的工单</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Breakdowns of the process</source>
        <translation>流程漏洞</translation>
    </message>
    <message>
        <source>Minutes and decisions</source>
        <translation>会议记录与决定</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议记录</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>行动项</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>新增行动项</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>尚未指派</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Add the action</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Monthly review</source>
        <translation>月度评审</translation>
    </message>
    <message>
        <source>The review could not be saved.</source>
        <translation>评审未能保存。</translation>
    </message>
    <message>
        <source>%1 (told %2)</source>
        <translation>%1（当时上报 %2）</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>n</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年同期</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障现象</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>投诉内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺什么</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>done: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>open – Enter finishes it</source>
        <translation>未完成 – 按 Enter 完成</translation>
    </message>
    <message>
        <source>The review of %1 is saved.</source>
        <translation>%1 的评审已保存。</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Finish the action</source>
        <translation>完成行动项</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>sanbao::RuleForm</name>
    <message>
        <source>All goods</source>
        <translation>全部商品</translation>
    </message>
    <message>
        <source>Empty: the whole unit</source>
        <translation>留空为整机</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>不限地区</translation>
    </message>
    <message>
        <source>Any use</source>
        <translation>不限用途</translation>
    </message>
    <message>
        <source>Any fault</source>
        <translation>不限故障</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>承诺方</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障现象</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>for life</source>
        <translation>终身</translation>
    </message>
    <message>
        <source>Labour is free</source>
        <translation>工时免费</translation>
    </message>
    <message>
        <source>Parts and material are free</source>
        <translation>配件材料免费</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Serviced for life at normal charges</source>
        <translation>终身维护（按标准收费）</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>起算</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>换新（月）</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Response (min)</source>
        <translation>响应（分钟）</translation>
    </message>
    <message>
        <source>Parts (years)</source>
        <translation>配件（年）</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>复核日期</translation>
    </message>
    <message>
        <source>The law gives consumers %1 months for these goods. The longer legal term counts all the same.</source>
        <translation>此类商品国家规定为 %1 个月，较长的法定期限仍然有效。</translation>
    </message>
</context>
<context>
    <name>sanbao::RuleSection</name>
    <message>
        <source>Danger</source>
        <translation>安全隐患</translation>
    </message>
    <message>
        <source>People in need</source>
        <translation>需要照顾的客户</translation>
    </message>
    <message>
        <source>Repair comes back</source>
        <translation>返修</translation>
    </message>
    <message>
        <source>Premium product</source>
        <translation>高端产品</translation>
    </message>
    <message>
        <source>Premium customer</source>
        <translation>高端客户</translation>
    </message>
    <message>
        <source>What raises the priority</source>
        <translation>自动提高优先级</translation>
    </message>
    <message>
        <source>%1: in use</source>
        <translation>%1：启用</translation>
    </message>
    <message>
        <source>%1: priority</source>
        <translation>%1：优先级</translation>
    </message>
    <message>
        <source>%1: words</source>
        <translation>%1：识别词</translation>
    </message>
    <message>
        <source>words to look for, with spaces between</source>
        <translation>识别词，用空格分隔</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>%1: days</source>
        <translation>%1：天数</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>保存规则</translation>
    </message>
    <message>
        <source>Premium products</source>
        <translation>高端产品</translation>
    </message>
    <message>
        <source>every product</source>
        <translation>所有产品</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Add the product</source>
        <translation>添加产品</translation>
    </message>
    <message>
        <source>Hours of the channels</source>
        <translation>渠道服务时间</translation>
    </message>
    <message>
        <source>as the store is open</source>
        <translation>与门店营业时间相同</translation>
    </message>
    <message>
        <source>For example 08:00-21:00, every day. Requests outside these hours are marked and counted.</source>
        <translation>例如 08:00-21:00，每天适用。时段外的请求会被标记并统计。</translation>
    </message>
    <message>
        <source>Save the hours</source>
        <translation>保存时段</translation>
    </message>
    <message>
        <source>None yet. Owners of a premium product get the premium targets.</source>
        <translation>暂无。高端产品的工单适用高端时限。</translation>
    </message>
    <message>
        <source>The rules are saved and hold for new orders.</source>
        <translation>规则已保存，对新工单生效。</translation>
    </message>
    <message>
        <source>The product is premium from now on.</source>
        <translation>该产品现按高端产品处理。</translation>
    </message>
    <message>
        <source>Write times like 08:00-12:00, 13:30-21:00.</source>
        <translation>请按 08:00-12:00, 13:30-21:00 的格式填写。</translation>
    </message>
    <message>
        <source>The hours of the channels are saved.</source>
        <translation>渠道服务时间已保存。</translation>
    </message>
</context>
<context>
    <name>sanbao::SalePage</name>
    <message>
        <source>Number, contract and receipt are made in one go.</source>
        <translation>编号、合约和收据一次完成。</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Issue the contract and take the money</source>
        <translation>签发合约并收款</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>The contract appears here</source>
        <translation>合约显示在这里</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>For sale</source>
        <translation>在售商品</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Price (yuan)</source>
        <translation>价款（元）</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Sell a package</source>
        <translation>销售套餐</translation>
    </message>
    <message>
        <source>Order %1 is settled: the contract gets a receipt of its own.</source>
        <translation>工单 %1 已结算：合约单独开收据。</translation>
    </message>
    <message>
        <source>The price becomes a line of order %1.</source>
        <translation>价款计入工单 %1。</translation>
    </message>
    <message>
        <source>The contract gets a receipt of its own.</source>
        <translation>合约单独开收据。</translation>
    </message>
    <message>
        <source>No particular product</source>
        <translation>不限定产品</translation>
    </message>
    <message>
        <source>The same kind of contract is in force already: %1.</source>
        <translation>已有同类合约生效：%1。</translation>
    </message>
    <message>
        <source>Sold: contract %1, receipt %2.</source>
        <translation>已售出：合约 %1，收据 %2。</translation>
    </message>
    <message>
        <source>Sold: contract %1.</source>
        <translation>已售出：合约 %1。</translation>
    </message>
    <message>
        <source>Discard the sale?</source>
        <translation>放弃这笔销售？</translation>
    </message>
    <message>
        <source>The contract is not issued yet.</source>
        <translation>合约尚未签发。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
</context>
<context>
    <name>sanbao::SalePanel</name>
    <message>
        <source>Sell parts</source>
        <translation>销售配件</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Parts that are sold</source>
        <translation>要卖的配件</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>实收</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>if he wants it on the receipt</source>
        <translation>客户需要写在收据上时填写</translation>
    </message>
    <message>
        <source>Take the payment</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>The parts leave stock and the receipt is issued</source>
        <translation>配件出库并开具收据</translation>
    </message>
    <message>
        <source>Change ¥ %1</source>
        <translation>找零 ¥ %1</translation>
    </message>
    <message>
        <source>¥ %1 missing</source>
        <translation>还差 ¥ %1</translation>
    </message>
</context>
<context>
    <name>sanbao::ScaleRow</name>
    <message>
        <source>not answered</source>
        <translation>未回答</translation>
    </message>
</context>
<context>
    <name>sanbao::ScanEntry</name>
    <message>
        <source>Part</source>
        <translation>配件</translation>
    </message>
    <message>
        <source>Serial or batch</source>
        <translation>序列号/批次</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Price a piece</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Scan or type the number, then Enter</source>
        <translation>扫描或输入编号，按回车</translation>
    </message>
    <message>
        <source>Take the line off</source>
        <translation>删除此行</translation>
    </message>
    <message>
        <source>This is not a quantity.</source>
        <translation>这不是数量。</translation>
    </message>
    <message>
        <source>Scan the serial number of the piece.</source>
        <translation>请扫描该件的序列号。</translation>
    </message>
    <message>
        <source>%1 was scanned already.</source>
        <translation>%1 已扫描过。</translation>
    </message>
</context>
<context>
    <name>sanbao::ScopeBar</name>
    <message>
        <source>Only one: %1</source>
        <translation>只看一个：%1</translation>
    </message>
    <message>
        <source>%1: all</source>
        <translation>%1：全部</translation>
    </message>
</context>
<context>
    <name>sanbao::SearchBox</name>
    <message>
        <source>Search everything</source>
        <translation>全局搜索</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Nothing found for &quot;%1&quot;</source>
        <translation>没有找到“%1”</translation>
    </message>
    <message>
        <source>Phone tail, name, pinyin initials, address, serial or order number, or scan</source>
        <translation>手机尾号、姓名、拼音首字母、地址、序列号、单号，或直接扫码</translation>
    </message>
</context>
<context>
    <name>sanbao::ServiceCard</name>
    <message>
        <source>Kind of service</source>
        <translation>服务项目</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务项目</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>维修深度</translation>
    </message>
    <message>
        <source>Delivered by</source>
        <translation>服务方式</translation>
    </message>
    <message>
        <source>Save the kind of service</source>
        <translation>保存服务项目</translation>
    </message>
    <message>
        <source>Earlier order</source>
        <translation>上次工单</translation>
    </message>
    <message>
        <source>Why again</source>
        <translation>返修原因</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Record why it came back</source>
        <translation>登记返修原因</translation>
    </message>
    <message>
        <source>A misdiagnosis marks the earlier order&apos;s diagnosis as wrong</source>
        <translation>选“误判”会把上次工单的诊断标为错误</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Standard time %1, %2 ¥ %3</source>
        <translation>标准工时 %1，%2 ¥ %3</translation>
    </message>
    <message>
        <source>Standard time %1</source>
        <translation>标准工时 %1</translation>
    </message>
    <message>
        <source>Time and price as for every repair</source>
        <translation>工时和价格按普通工单执行</translation>
    </message>
    <message>
        <source>The kind of service is saved.</source>
        <translation>服务项目已保存。</translation>
    </message>
    <message>
        <source>Recorded: %1.</source>
        <translation>已登记：%1。</translation>
    </message>
</context>
<context>
    <name>sanbao::SettingsPage</name>
    <message>
        <source>Sections</source>
        <translation>设置分类</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>Service targets</source>
        <translation>服务时限</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>价目参考</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Language &amp; look</source>
        <translation>语言与外观</translation>
    </message>
    <message>
        <source>Data &amp; backup</source>
        <translation>数据与备份</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>放弃修改？</translation>
    </message>
    <message>
        <source>What you typed here is not saved yet.</source>
        <translation>这里的输入尚未保存。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>营业时间</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>政策文件</translation>
    </message>
    <message>
        <source>Priorities &amp; hours</source>
        <translation>优先与时段</translation>
    </message>
    <message>
        <source>Product catalogue</source>
        <translation>产品目录</translation>
    </message>
    <message>
        <source>Customers &amp; channels</source>
        <translation>客户与渠道</translation>
    </message>
    <message>
        <source>Warranty rules</source>
        <translation>质保规则</translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation>师傅</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>Standards of work</source>
        <translation>作业标准</translation>
    </message>
    <message>
        <source>Process designer</source>
        <translation>流程设计</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>作业指导书</translation>
    </message>
    <message>
        <source>Standards of faults</source>
        <translation>故障处理标准</translation>
    </message>
    <message>
        <source>Teams &amp; points</source>
        <translation>小组与服务点</translation>
    </message>
    <message>
        <source>Automatic rules</source>
        <translation>自动规则</translation>
    </message>
</context>
<context>
    <name>sanbao::SettlementPanel</name>
    <message>
        <source>Settle</source>
        <translation>结算</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>应付</translation>
    </message>
    <message>
        <source>Take the payment</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Settle the order and issue the receipt</source>
        <translation>结算工单并开具收据</translation>
    </message>
    <message>
        <source>Adds up</source>
        <translation>金额相符</translation>
    </message>
    <message>
        <source>¥ %1 too much</source>
        <translation>多收 ¥ %1</translation>
    </message>
    <message>
        <source>¥ %1 missing</source>
        <translation>还差 ¥ %1</translation>
    </message>
    <message>
        <source>Fees ¥ %1</source>
        <translation>费用 ¥ %1</translation>
    </message>
    <message>
        <source>rounding %1</source>
        <translation>抹零 %1</translation>
    </message>
    <message>
        <source>prepaid ¥ %1</source>
        <translation>已预收 ¥ %1</translation>
    </message>
    <message>
        <source>give the rest back: write it with a minus</source>
        <translation>余款请退还：金额填负数</translation>
    </message>
</context>
<context>
    <name>sanbao::SidePanel</name>
    <message>
        <source>Close the panel</source>
        <translation>关闭面板</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>sanbao::SignPanel</name>
    <message>
        <source>Signature</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>How it is signed</source>
        <translation>签署方式</translation>
    </message>
    <message>
        <source>explained to the customer</source>
        <translation>已向客户说明</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>屏幕签署</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>纸质</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签署人</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签署日期</translation>
    </message>
    <message>
        <source>The signature is tied to the fingerprint of exactly this paper. Neither can be changed afterwards.</source>
        <translation>签名与这份文件的指纹绑定，之后二者都不能更改。</translation>
    </message>
    <message>
        <source>Keep the signature</source>
        <translation>保存签名</translation>
    </message>
    <message>
        <source>Signature under %1</source>
        <translation>签署 %1</translation>
    </message>
</context>
<context>
    <name>sanbao::SignView</name>
    <message>
        <source>Analyses due</source>
        <translation>待签分析</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Each quarter</source>
        <translation>每季度</translation>
    </message>
    <message>
        <source>Each half-year</source>
        <translation>每半年</translation>
    </message>
    <message>
        <source>Analyses of the last year</source>
        <translation>近一年的分析</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Answers and feedback</source>
        <translation>答复与反馈</translation>
    </message>
    <message>
        <source>Sign until</source>
        <translation>签署期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What follows from it</source>
        <translation>分析结论</translation>
    </message>
    <message>
        <source>What customers said, what is changed, by whom</source>
        <translation>客户说了什么，改什么，谁来改</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Sign the analysis</source>
        <translation>签署分析</translation>
    </message>
    <message>
        <source>%1 answered surveys, %2 of %3 satisfied</source>
        <translation>已答复 %1 份，%3 份评价中满意 %2 份</translation>
    </message>
    <message>
        <source>Feedback: %1</source>
        <translation>反馈：%1</translation>
    </message>
    <message>
        <source>Most said: %1</source>
        <translation>最常提到：%1</translation>
    </message>
    <message>
        <source>Signed by %1 on %2</source>
        <translation>%1 于 %2 签署</translation>
    </message>
    <message>
        <source>The analysis is signed.</source>
        <translation>分析已签署。</translation>
    </message>
</context>
<context>
    <name>sanbao::SignaturePad</name>
    <message>
        <source>Signature field</source>
        <translation>签名框</translation>
    </message>
    <message>
        <source>Sign here with pen, finger or mouse. Backspace takes the last stroke back.</source>
        <translation>用手写笔、手指或鼠标在此签名，退格键撤回上一笔。</translation>
    </message>
    <message>
        <source>Sign above this line</source>
        <translation>请在线上方签名</translation>
    </message>
</context>
<context>
    <name>sanbao::SlipPanel</name>
    <message>
        <source>Book parts</source>
        <translation>备件记账</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>成色</translation>
    </message>
    <message>
        <source>Parts on the document</source>
        <translation>单据上的备件</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>记账</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>送货单号</translation>
    </message>
</context>
<context>
    <name>sanbao::SpeedView</name>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>Grade for response speed by minutes until the first response</source>
        <translation>响应速度评分与首次响应分钟数</translation>
    </message>
    <message>
        <source>Grade for response speed by measured response time</source>
        <translation>响应速度评分与实测响应时间</translation>
    </message>
    <message>
        <source>By waiting</source>
        <translation>按等待时长</translation>
    </message>
    <message>
        <source>Mean grade by waiting</source>
        <translation>各等待时长的平均评分</translation>
    </message>
    <message>
        <source>First response after</source>
        <translation>首次响应用时</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Mean grade</source>
        <translation>平均分</translation>
    </message>
    <message>
        <source>%1 answers with a measured response.</source>
        <translation>%1 份评价有实测响应时间。</translation>
    </message>
    <message>
        <source>Rank correlation %1 (−1: the longer the wait, the lower the grade; 0: no relation). A relation is no proof of a cause.</source>
        <translation>秩相关系数 %1（−1 表示等得越久评分越低，0 表示无关）。相关不等于因果。</translation>
    </message>
    <message>
        <source>%1: %2 min, grade %3</source>
        <translation>%1：%2 分钟，评分 %3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>longer than %1</source>
        <translation>超过 %1</translation>
    </message>
</context>
<context>
    <name>sanbao::StaffSection</name>
    <message>
        <source>Registers requests, settles, logs complaints and calls customers.</source>
        <translation>受理、结算、登记投诉、回访客户。</translation>
    </message>
    <message>
        <source>Works on the own orders.</source>
        <translation>处理自己的工单。</translation>
    </message>
    <message>
        <source>Plans visits and follows every order.</source>
        <translation>安排上门，跟进所有工单。</translation>
    </message>
    <message>
        <source>Everything of the day, waivers, complaints and the figures.</source>
        <translation>日常全部业务、减免、投诉和看板。</translation>
    </message>
    <message>
        <source>Settings, people, backups and everything else.</source>
        <translation>设置、人员、备份及全部功能。</translation>
    </message>
    <message>
        <source>Reads, changes nothing.</source>
        <translation>只查看，不修改。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新增人员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>active</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>left</source>
        <translation>离职</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>works here</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>Save the person</source>
        <translation>保存人员</translation>
    </message>
    <message>
        <source>Change the person</source>
        <translation>修改人员</translation>
    </message>
    <message>
        <source>The person is saved.</source>
        <translation>人员已保存。</translation>
    </message>
    <message>
        <source>Technician leaves</source>
        <translation>师傅离职</translation>
    </message>
    <message>
        <source>The planned visits of %1 wait for somebody else then: %2.</source>
        <translation>%1 已排的上门将退回待派：%2。</translation>
    </message>
    <message>
        <source>Hand them back</source>
        <translation>退回待派</translation>
    </message>
    <message>
        <source>Keep the person</source>
        <translation>保留此人</translation>
    </message>
</context>
<context>
    <name>sanbao::StandardSection</name>
    <message>
        <source>Standards of work</source>
        <translation>作业标准</translation>
    </message>
    <message>
        <source>New standard</source>
        <translation>新增标准</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>review due</source>
        <translation>待复审</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>执行中</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务类型</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>标准分钟</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>From</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复审</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Publish a version</source>
        <translation>发布新版本</translation>
    </message>
    <message>
        <source>Codes of diagnosis</source>
        <translation>诊断代码</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>故障分级</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>保存代码</translation>
    </message>
    <message>
        <source>every product</source>
        <translation>所有产品</translation>
    </message>
    <message>
        <source>new entry</source>
        <translation>新条目</translation>
    </message>
    <message>
        <source>stands by itself</source>
        <translation>不归属</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>Since the version before:</source>
        <translation>与前一版本相比：</translation>
    </message>
    <message>
        <source>Line %1: write minutes | name.</source>
        <translation>第 %1 行：请写成 分钟 | 名称。</translation>
    </message>
    <message>
        <source>The version is published.</source>
        <translation>新版本已发布。</translation>
    </message>
    <message>
        <source>The code is saved.</source>
        <translation>代码已保存。</translation>
    </message>
    <message>
        <source>Process sheet</source>
        <translation>过程表</translation>
    </message>
    <message>
        <source>Print the steps with input, output, control point and who answers for them</source>
        <translation>打印各步骤的输入、输出、控制点和责任岗位</translation>
    </message>
    <message>
        <source>One step a line: minutes | name | photo | pressure 0.1..0.6 MPa | point; point | in: … | out: … | control: … | role: manager | limit: 30</source>
        <translation>每行一步：分钟 | 名称 | 照片 | 水压 0.1..0.6 MPa | 要点；要点 | 输入: … | 输出: … | 控制点: … | 岗位: 店长 | 限时: 30</translation>
    </message>
</context>
<context>
    <name>sanbao::StatusStrip</name>
    <message>
        <source>Today: %1 registered, %2 resolved</source>
        <translation>今日 受理 %1　解决 %2</translation>
    </message>
</context>
<context>
    <name>sanbao::StepPanel</name>
    <message>
        <source>Record</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Record this step</source>
        <translation>保存此步骤</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>上门日期</translation>
    </message>
    <message>
        <source>Visit from</source>
        <translation>上门起</translation>
    </message>
    <message>
        <source>Visit until</source>
        <translation>上门止</translation>
    </message>
    <message>
        <source>now; or 09:30, or 2026-03-02 09:30</source>
        <translation>现在；或 09:30、2026-03-02 09:30</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>师傅</translation>
    </message>
    <message>
        <source>Visit time</source>
        <translation>上门时间</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>故障原因</translation>
    </message>
    <message>
        <source>Fault code</source>
        <translation>故障代码</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>故障分级</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>处理措施</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>尚未指派</translation>
    </message>
    <message>
        <source>As registered</source>
        <translation>同登记</translation>
    </message>
    <message>
        <source>Write the times as 09:00 or 930.</source>
        <translation>时间请写成 09:00 或 930。</translation>
    </message>
    <message>
        <source>Write a time like 09:30 or a day and time like 2026-03-02 09:30.</source>
        <translation>请写时间如 09:30，或日期时间如 2026-03-02 09:30。</translation>
    </message>
    <message>
        <source>Write the note first.</source>
        <translation>请先填写备注。</translation>
    </message>
    <message>
        <source>The customer asked for this time</source>
        <translation>客户要求的时间</translation>
    </message>
    <message>
        <source>The arrival and completion clocks then start at the visit</source>
        <translation>上门和完工时限从预约时间起算</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>客户要求</translation>
    </message>
    <message>
        <source>Result told to</source>
        <translation>结果告知</translation>
    </message>
    <message>
        <source>Told how</source>
        <translation>告知方式</translation>
    </message>
    <message>
        <source>not classed yet</source>
        <translation>尚未分级</translation>
    </message>
</context>
<context>
    <name>sanbao::StepsCard</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Steps of the order</source>
        <translation>工单步骤</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Extra step</source>
        <translation>增加步骤</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>标准分钟</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Add for this order only</source>
        <translation>只为本单添加</translation>
    </message>
    <message>
        <source>standard %1 min</source>
        <translation>标准 %1 分钟</translation>
    </message>
    <message>
        <source>taken %1 min</source>
        <translation>用时 %1 分钟</translation>
    </message>
    <message>
        <source>%1 min over</source>
        <translation>超时 %1 分钟</translation>
    </message>
    <message>
        <source>%1 min under</source>
        <translation>提前 %1 分钟</translation>
    </message>
    <message>
        <source>out of limits: do it again</source>
        <translation>超出范围：请重做</translation>
    </message>
    <message>
        <source>extra: %1</source>
        <translation>增加：%1</translation>
    </message>
    <message>
        <source>Not begun yet: %1</source>
        <translation>尚未开工：%1</translation>
    </message>
    <message>
        <source>No standard for this work. Add steps for this order only.</source>
        <translation>这类作业没有标准流程，可只为本单添加步骤。</translation>
    </message>
    <message>
        <source>Standard %1 min, taken %2 min</source>
        <translation>标准 %1 分钟，已用 %2 分钟</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>Points of the step</source>
        <translation>步骤检查点</translation>
    </message>
    <message>
        <source>This step needs a photo in the files of the order.</source>
        <translation>这一步需要在工单文件中添加照片。</translation>
    </message>
    <message>
        <source>Begin the work</source>
        <translation>开工</translation>
    </message>
    <message>
        <source>Finish step %1</source>
        <translation>完成第 %1 步</translation>
    </message>
    <message>
        <source>Start step %1</source>
        <translation>开始第 %1 步</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation>已开始：%1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>已添加：%1</translation>
    </message>
    <message>
        <source>limit %1 min</source>
        <translation>限时 %1 分钟</translation>
    </message>
</context>
<context>
    <name>sanbao::StoreSection</name>
    <message>
        <source>Store</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>printed on slips, receipts and agreements</source>
        <translation>印在受理单、收据和协议上</translation>
    </message>
    <message>
        <source>Store name</source>
        <translation>门店名称</translation>
    </message>
    <message>
        <source>Store code</source>
        <translation>门店代码</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>热线</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the store&apos;s data</source>
        <translation>保存门店资料</translation>
    </message>
    <message>
        <source>The code is part of every number and stays.</source>
        <translation>代码是所有单号的一部分，不再改变。</translation>
    </message>
    <message>
        <source>The store&apos;s data is saved.</source>
        <translation>门店资料已保存。</translation>
    </message>
</context>
<context>
    <name>sanbao::SubjectPicker</name>
    <message>
        <source>Order number, phone, name or serial number</source>
        <translation>单号、电话、姓名或序列号</translation>
    </message>
    <message>
        <source>Found orders and customers</source>
        <translation>找到的工单和客户</translation>
    </message>
</context>
<context>
    <name>sanbao::SurveyListPage</name>
    <message>
        <source>Which surveys</source>
        <translation>哪些回访</translation>
    </message>
    <message>
        <source>To call today</source>
        <translation>今日待回访</translation>
    </message>
    <message>
        <source>Next 14 days</source>
        <translation>未来 14 天</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>谢绝</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未接通</translation>
    </message>
    <message>
        <source>Calls to make</source>
        <translation>待打回访</translation>
    </message>
    <message>
        <source>No calls to make</source>
        <translation>没有要拨打的回访</translation>
    </message>
    <message>
        <source>Finished surveys</source>
        <translation>已结束的回访</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>这里还没有内容</translation>
    </message>
    <message>
        <source>Surveys with this outcome are listed here.</source>
        <translation>此结果的回访显示在这里。</translation>
    </message>
    <message>
        <source>Callbacks &amp; surveys</source>
        <translation>回访与满意度</translation>
    </message>
    <message>
        <source>%1 to call · %2 late</source>
        <translation>待回访 %1 · 已晚 %2</translation>
    </message>
    <message>
        <source>Calls after repairs, ends of warranties and packages, low grades and promised calls come up here on their day.</source>
        <translation>维修后回访、保修和套餐到期、低分跟进、约好的电话，都会在当天出现在这里。</translation>
    </message>
    <message>
        <source>Call …</source>
        <translation>打电话…</translation>
    </message>
    <message>
        <source>Script, earlier tries and outcome</source>
        <translation>话术、以前的拨打和结果</translation>
    </message>
    <message>
        <source>Who stays</source>
        <translation>客户留存</translation>
    </message>
    <message>
        <source>Customers at risk after their cover ended, and who bought again</source>
        <translation>保障到期后的流失风险客户和复购客户</translation>
    </message>
    <message>
        <source>last %1 days: called %2 of %3, answered %4</source>
        <translation>近 %1 天：应访 %3，已拨 %2，已答 %4</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>调查结果</translation>
    </message>
    <message>
        <source>What surveys say together, the calendar of campaigns, the periodic analysis</source>
        <translation>调查汇总、调查日历与定期分析</translation>
    </message>
</context>
<context>
    <name>sanbao::SurveyPage</name>
    <message>
        <source>Not reached</source>
        <translation>未接通</translation>
    </message>
    <message>
        <source>Nobody answered: call again tomorrow</source>
        <translation>无人接听：明天再拨</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>谢绝</translation>
    </message>
    <message>
        <source>The customer does not want to answer</source>
        <translation>客户不愿回答</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>The customer cannot be reached at all</source>
        <translation>完全联系不上客户</translation>
    </message>
    <message>
        <source>Save answers</source>
        <translation>保存回答</translation>
    </message>
    <message>
        <source>What the customer said, in his own words</source>
        <translation>客户原话</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>回访方式</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>On the telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Digits 1 to 5 answer a question and go on to the next one; arrows move, Delete takes an answer back. A question that was not answered stays empty: silence is no grade.</source>
        <translation>按数字 1 至 5 作答并转到下一题；方向键移动，Delete 撤销答案。未作答的题保持空白：不作答不算分。</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>满意度调查</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障现象</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>处理措施</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>师傅</translation>
    </message>
    <message>
        <source>Attempts so far</source>
        <translation>已联系次数</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>回访人</translation>
    </message>
    <message>
        <source>The answers are saved.</source>
        <translation>回答已保存。</translation>
    </message>
    <message>
        <source>What happened? The next call is due tomorrow.</source>
        <translation>情况如何？下次回访定在明天。</translation>
    </message>
    <message>
        <source>Call again tomorrow</source>
        <translation>明天再打</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无人接听</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>占线</translation>
    </message>
    <message>
        <source>Asked to call later</source>
        <translation>客户要求改时再打</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>号码错误</translation>
    </message>
    <message>
        <source>The call is noted; it is due again tomorrow.</source>
        <translation>已记录本次拨打，明天再次回访。</translation>
    </message>
    <message>
        <source>Survey declined</source>
        <translation>客户谢绝回访</translation>
    </message>
    <message>
        <source>Give up the survey</source>
        <translation>放弃回访</translation>
    </message>
    <message>
        <source>Did the customer say why?</source>
        <translation>客户说了原因吗？</translation>
    </message>
    <message>
        <source>Why can the customer not be reached?</source>
        <translation>为什么联系不上客户？</translation>
    </message>
    <message>
        <source>Record as declined</source>
        <translation>记为谢绝</translation>
    </message>
    <message>
        <source>The survey is finished without answers.</source>
        <translation>回访已结束，没有回答。</translation>
    </message>
    <message>
        <source>Unsaved answers</source>
        <translation>未保存的回答</translation>
    </message>
    <message>
        <source>The answers of this survey are not saved.</source>
        <translation>本次回访的回答尚未保存。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>新受理</translation>
    </message>
    <message>
        <source>The customer needs something else</source>
        <translation>客户还有其他需求</translation>
    </message>
    <message>
        <source>Does it work now? &quot;No&quot; opens the order again</source>
        <translation>现在使用正常吗？选“否”将重新打开工单</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>改进跟踪</translation>
    </message>
    <message>
        <source>What became of this order: alerts, complaints and improvements</source>
        <translation>该工单的后续：预警、投诉与改进</translation>
    </message>
</context>
<context>
    <name>sanbao::TargetSection</name>
    <message>
        <source>Service targets</source>
        <translation>服务时限</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务类型</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>计时方式</translation>
    </message>
    <message>
        <source>Change the target</source>
        <translation>修改时限</translation>
    </message>
    <message>
        <source>Save the target</source>
        <translation>保存时限</translation>
    </message>
    <message>
        <source>The target is saved and holds for new orders.</source>
        <translation>时限已保存，对新工单生效。</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>新时限</translation>
    </message>
    <message>
        <source>customers: %1</source>
        <translation>客户：%1</translation>
    </message>
    <message>
        <source>every priority</source>
        <translation>所有优先级</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>every customer</source>
        <translation>所有客户</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>every product</source>
        <translation>所有产品</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>every fault</source>
        <translation>所有故障</translation>
    </message>
    <message>
        <source>Fault class</source>
        <translation>故障等级</translation>
    </message>
    <message>
        <source>d</source>
        <translation>天</translation>
    </message>
    <message>
        <source>h</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>The clock stands still while the order waits for</source>
        <translation>等待以下原因时停止计时</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>New orders no longer get this promise</source>
        <translation>新工单不再适用此时限</translation>
    </message>
    <message>
        <source>Remove the target</source>
        <translation>移除时限</translation>
    </message>
    <message>
        <source>New orders will no longer get this promise.</source>
        <translation>新工单将不再适用此时限。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>The target no longer holds for new orders.</source>
        <translation>该时限对新工单不再生效。</translation>
    </message>
    <message>
        <source>The line with the most important condition wins: priority, customers, product, fault class. An agreement&apos;s own promise goes before all of them. Orders keep what they were promised.</source>
        <translation>条件最重要的一行生效：优先级、客户、产品、故障等级依次比较；协议约定的时限优先于所有行。已有工单保持原承诺。</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>第 %1 版</translation>
    </message>
</context>
<context>
    <name>sanbao::TeamSection</name>
    <message>
        <source>Teams</source>
        <translation>小组</translation>
    </message>
    <message>
        <source>Tasks and complaints are given to them</source>
        <translation>任务和投诉交给他们处理</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>新建小组</translation>
    </message>
    <message>
        <source>Takes tasks</source>
        <translation>接受任务</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Save the team</source>
        <translation>保存小组</translation>
    </message>
    <message>
        <source>Service points</source>
        <translation>服务点</translation>
    </message>
    <message>
        <source>Proposals prefer the point that looks after the customer&apos;s district</source>
        <translation>派工建议优先负责客户所在区域的服务点</translation>
    </message>
    <message>
        <source>New service point</source>
        <translation>新增服务点</translation>
    </message>
    <message>
        <source>Districts, one a line, as they stand in addresses</source>
        <translation>每行一个区域，按地址中的写法</translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation>师傅</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>负责区域</translation>
    </message>
    <message>
        <source>Save the service point</source>
        <translation>保存服务点</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The team is saved.</source>
        <translation>小组已保存。</translation>
    </message>
    <message>
        <source>The service point is saved.</source>
        <translation>服务点已保存。</translation>
    </message>
</context>
<context>
    <name>sanbao::TeamworkCard</name>
    <message>
        <source>Tasks and talk in the house</source>
        <translation>协作任务与内部留言</translation>
    </message>
    <message>
        <source>Team that takes care</source>
        <translation>负责小组</translation>
    </message>
    <message>
        <source>The members of the team share the complaint; its limit stays</source>
        <translation>组员共同处理，时限不变</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>新任务</translation>
    </message>
    <message>
        <source>A task for another team, with its own due day</source>
        <translation>给其他部门的任务，单独设期限</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>处理小组</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Give the task</source>
        <translation>下达任务</translation>
    </message>
    <message>
        <source>Comment for colleagues</source>
        <translation>内部留言</translation>
    </message>
    <message>
        <source>For colleagues only; @name puts it into their inbox</source>
        <translation>仅同事可见；@姓名 会进入对方待办</translation>
    </message>
    <message>
        <source>@ Name</source>
        <translation>@ 同事</translation>
    </message>
    <message>
        <source>Choose who finds the comment in the inbox</source>
        <translation>选择谁会在待办里看到这条留言</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>派出</translation>
    </message>
    <message>
        <source>Send the comment</source>
        <translation>发送留言</translation>
    </message>
    <message>
        <source>no team</source>
        <translation>未指定小组</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未日结</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>No task for another team.</source>
        <translation>没有给其他部门的任务。</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 件待处理</translation>
    </message>
    <message>
        <source>Write the day it is due, such as +2.</source>
        <translation>请填写期限，例如 +2。</translation>
    </message>
    <message>
        <source>%1 finds the task in the inbox.</source>
        <translation>任务已送到%1的待办。</translation>
    </message>
    <message>
        <source>%1 takes care; the limit stays.</source>
        <translation>已交%1处理，时限不变。</translation>
    </message>
</context>
<context>
    <name>sanbao::TechnicianSection</name>
    <message>
        <source>Technicians &amp; partners</source>
        <translation>师傅与合作方</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>新增合作方</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>服务层次</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>片区</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>师傅</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Words of addresses, one a line; empty: everywhere</source>
        <translation>地址中的字词，每行一个；留空为不限</translation>
    </message>
    <message>
        <source>Products he is trained on; none: all</source>
        <translation>能修的产品；不选为全部</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>每日工时</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Save the technician</source>
        <translation>保存师傅资料</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>不在岗</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>缺勤记录</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Until day</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Enter the absence</source>
        <translation>登记缺勤</translation>
    </message>
    <message>
        <source>Vehicles and tools</source>
        <translation>车辆与工具</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>The technician is saved.</source>
        <translation>师傅资料已保存。</translation>
    </message>
    <message>
        <source>Write the first and the last day.</source>
        <translation>请填写首日和末日。</translation>
    </message>
    <message>
        <source>The absence is entered.</source>
        <translation>缺勤已登记。</translation>
    </message>
    <message>
        <source>The absence is removed.</source>
        <translation>缺勤已删除。</translation>
    </message>
    <message>
        <source>The vehicle or tool is saved.</source>
        <translation>车辆或工具已保存。</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>sanbao::TemplatePage</name>
    <message>
        <source>%1 · version %2</source>
        <translation>%1 · 第 %2 版</translation>
    </message>
    <message>
        <source>Every save is a new version; issued agreements keep theirs.</source>
        <translation>每次保存都是新版本；已签发的协议保持原版本。</translation>
    </message>
    <message>
        <source>Save as new version</source>
        <translation>保存为新版本</translation>
    </message>
    <message>
        <source>Check the text and keep it as the next version</source>
        <translation>检查文本并保存为新版本</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Begin a new one with the text that is shown</source>
        <translation>以当前文本新建</translation>
    </message>
    <message>
        <source>Restore shipped text</source>
        <translation>恢复自带文本</translation>
    </message>
    <message>
        <source>Make the text that came with the program the newest version</source>
        <translation>将程序自带文本设为最新版本</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>No longer offer it for new agreements</source>
        <translation>新协议不再使用</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Templates and clauses with their versions</source>
        <translation>模板、条款及其版本</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>What is different, for those who read it later</source>
        <translation>改动说明，供日后查阅</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Chinese title</source>
        <translation>中文标题</translation>
    </message>
    <message>
        <source>English title</source>
        <translation>英文标题</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Text, %1</source>
        <translation>正文（%1）</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>插入字段</translation>
    </message>
    <message>
        <source>Names, dates, prices that are filled in when it is issued</source>
        <translation>签发时自动填入的姓名、日期、价格</translation>
    </message>
    <message>
        <source>Emphasise</source>
        <translation>加重显示</translation>
    </message>
    <message>
        <source>Make the line a framed, bold term; or an ordinary one again</source>
        <translation>将该行设为加框加粗条款，或恢复为普通文字</translation>
    </message>
    <message>
        <source>The paper appears here</source>
        <translation>文件显示在这里</translation>
    </message>
    <message>
        <source>Agreement texts</source>
        <translation>协议文本</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1（已停用）</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>重新启用</translation>
    </message>
    <message>
        <source>The paper appears when the text is in order</source>
        <translation>文本无误后显示文件</translation>
    </message>
    <message>
        <source>Clause of the library</source>
        <translation>条款库中的条款</translation>
    </message>
    <message>
        <source>Saved as version %1.</source>
        <translation>已保存为第 %1 版。</translation>
    </message>
    <message>
        <source>Restore the shipped text?</source>
        <translation>恢复程序自带文本？</translation>
    </message>
    <message>
        <source>The text that came with the program becomes the newest version. The present one stays readable.</source>
        <translation>程序自带文本将成为最新版本，现有版本仍可查阅。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Keep the present one</source>
        <translation>保留现有文本</translation>
    </message>
    <message>
        <source>The shipped text is version %1 now.</source>
        <translation>自带文本已成为第 %1 版。</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>放弃修改？</translation>
    </message>
    <message>
        <source>The text is not saved yet.</source>
        <translation>文本尚未保存。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
</context>
<context>
    <name>sanbao::TermsCard</name>
    <message>
        <source>What the discontented say</source>
        <translation>不满客户在说什么</translation>
    </message>
    <message>
        <source>Telling terms</source>
        <translation>有代表性的说法</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>说法</translation>
    </message>
    <message>
        <source>Disc.</source>
        <translation>不满</translation>
    </message>
    <message>
        <source>Cont.</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Odds</source>
        <translation>优势比</translation>
    </message>
    <message>
        <source>Discontented comments that contain the term</source>
        <translation>含有该说法的不满评论数</translation>
    </message>
    <message>
        <source>Content comments that contain the term</source>
        <translation>含有该说法的满意评论数</translation>
    </message>
    <message>
        <source>How many times the odds of the term are higher among the discontented</source>
        <translation>该说法在不满评论中出现的优势是满意评论的多少倍</translation>
    </message>
    <message>
        <source>Log odds ratio over its standard error; above 1.96 is more than chance</source>
        <translation>对数优势比除以标准误；大于 1.96 就不是偶然</translation>
    </message>
    <message>
        <source>A term is telling when it stands in more discontented comments (%1) than its share of content ones (%2) lets expect. Odds 5 means: among the discontented its odds are five times as high. z says how sure that is; above 1.96 is more than chance. Choose a term to read its comments.</source>
        <translation>某个说法在不满评论（%1 条）里出现得比在满意评论（%2 条）里明显多，就是有代表性的说法。优势比 5 表示：它在不满评论中出现的可能性是满意评论的五倍。z 表示有多大把握，大于 1.96 就不是偶然。点一个说法即可查看原文。</translation>
    </message>
</context>
<context>
    <name>sanbao::TillPage</name>
    <message>
        <source>Till</source>
        <translation>收银</translation>
    </message>
    <message>
        <source>Cash day</source>
        <translation>收银日期</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>打印日结单</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>日结</translation>
    </message>
    <message>
        <source>Compare what was counted and end the cash day</source>
        <translation>核对清点金额并日结</translation>
    </message>
    <message>
        <source>Money by method</source>
        <translation>按付款方式</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note on the sheet</source>
        <translation>日结备注</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>void: %1</source>
        <translation>作废：%1</translation>
    </message>
    <message>
        <source>No receipt on this day</source>
        <translation>当天没有收据</translation>
    </message>
    <message>
        <source>Deposits, settlements and refunds of the day stand here.</source>
        <translation>当天的预收、结算和退款显示在这里。</translation>
    </message>
    <message>
        <source>Receipts of the day</source>
        <translation>当日收据</translation>
    </message>
    <message>
        <source>%1 earlier days are not closed: %2</source>
        <translation>还有 %1 天未日结：%2</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应有</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>清点</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <translation>差异原因</translation>
    </message>
    <message>
        <source>closed by %1</source>
        <translation>已日结（%1）</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未日结</translation>
    </message>
    <message>
        <source>Counted, %1</source>
        <translation>清点金额，%1</translation>
    </message>
    <message>
        <source>Why it differs, %1</source>
        <translation>差异原因，%1</translation>
    </message>
    <message>
        <source>Expected ¥ %1 · counted ¥ %2</source>
        <translation>应有 ¥ %1 · 清点 ¥ %2</translation>
    </message>
    <message>
        <source>%1: write what was counted.</source>
        <translation>%1：请填写清点金额。</translation>
    </message>
    <message>
        <source>After closing nothing of %1 can change.</source>
        <translation>日结后 %1 的账目不能再更改。</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>The day is closed.</source>
        <translation>已完成日结。</translation>
    </message>
</context>
<context>
    <name>sanbao::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>entered %1</source>
        <translation>录入于 %1</translation>
    </message>
    <message>
        <source>imported as &quot;%1&quot;</source>
        <translation>导入时为“%1”</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1后</translation>
    </message>
</context>
<context>
    <name>sanbao::TracePanel</name>
    <message>
        <source>Trace a part</source>
        <translation>备件追溯</translation>
    </message>
    <message>
        <source>Serial number or batch</source>
        <translation>序列号或批次</translation>
    </message>
    <message>
        <source>Scan a serial number or batch, then Enter</source>
        <translation>扫描序列号或批次，按回车</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open the product</source>
        <translation>打开产品</translation>
    </message>
</context>
<context>
    <name>sanbao::TraceView</name>
    <message>
        <source>Improvement items</source>
        <translation>改进项</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源数</translation>
    </message>
    <message>
        <source>What followed from the order</source>
        <translation>工单后续</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>New item …</source>
        <translation>新建改进项…</translation>
    </message>
    <message>
        <source>Link to the chosen item</source>
        <translation>关联到所选改进项</translation>
    </message>
    <message>
        <source>What the chosen item came from</source>
        <translation>所选改进项的来源</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>查看工单</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>What followed from %1</source>
        <translation>%1 的后续</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>工单 %1</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>满意度调查</translation>
    </message>
    <message>
        <source>Complaint %1</source>
        <translation>投诉 %1</translation>
    </message>
    <message>
        <source>Alert: %1</source>
        <translation>预警：%1</translation>
    </message>
    <message>
        <source>Improvement: %1</source>
        <translation>改进：%1</translation>
    </message>
    <message>
        <source>No order stands behind this item.</source>
        <translation>该改进项没有关联工单。</translation>
    </message>
    <message>
        <source>The order is linked to the item.</source>
        <translation>工单已关联到改进项。</translation>
    </message>
    <message>
        <source>New improvement item</source>
        <translation>新建改进项</translation>
    </message>
    <message>
        <source>What is to be done because of this order? It is due in thirty days.</source>
        <translation>针对该工单要做什么？三十天内完成。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>The item is in this month&apos;s review.</source>
        <translation>已列入本月复盘。</translation>
    </message>
</context>
<context>
    <name>sanbao::TrainingCard</name>
    <message>
        <source>Guidance and training</source>
        <translation>使用指导与培训</translation>
    </message>
    <message>
        <source>Print for the customer</source>
        <translation>打印给客户</translation>
    </message>
    <message>
        <source>New guidance</source>
        <translation>新增指导</translation>
    </message>
    <message>
        <source>Points that were shown</source>
        <translation>已指导的要点</translation>
    </message>
    <message>
        <source>More points, one a line</source>
        <translation>其他要点，每行一条</translation>
    </message>
    <message>
        <source>Names, separated by commas</source>
        <translation>姓名，用逗号分开</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>已指导</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>另外</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>参加人</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Record the guidance</source>
        <translation>记录指导</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 min · present: %4</source>
        <translation>%1 · %2 · %3 分钟 · 参加：%4</translation>
    </message>
    <message>
        <source>Nothing shown yet.</source>
        <translation>尚未指导。</translation>
    </message>
    <message>
        <source>The guidance is recorded.</source>
        <translation>使用指导已记录。</translation>
    </message>
</context>
<context>
    <name>sanbao::TrendChart</name>
    <message>
        <source>Target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>Benchmark %1</source>
        <translation>参照 %1</translation>
    </message>
</context>
<context>
    <name>sanbao::TripForm</name>
    <message>
        <source>What came of it</source>
        <translation>上门结果</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>公里数</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议记录</translation>
    </message>
    <message>
        <source>Fare (yuan)</source>
        <translation>车费（元）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>or kilometres × rate</source>
        <translation>或按公里 × 单价</translation>
    </message>
    <message>
        <source>Enter a trip</source>
        <translation>登记出车</translation>
    </message>
    <message>
        <source>Write the kilometres as 12.5.</source>
        <translation>公里请写成 12.5。</translation>
    </message>
    <message>
        <source>Write whole minutes.</source>
        <translation>请填写整数分钟。</translation>
    </message>
    <message>
        <source>The trip is entered.</source>
        <translation>出车已登记。</translation>
    </message>
</context>
<context>
    <name>sanbao::TroublePage</name>
    <message>
        <source>The file is not there</source>
        <translation>找不到文件</translation>
    </message>
    <message>
        <source>The store is open elsewhere</source>
        <translation>门店文件正被占用</translation>
    </message>
    <message>
        <source>The file was made by a newer version</source>
        <translation>文件由更新的版本创建</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>文件无法写入</translation>
    </message>
    <message>
        <source>The store could not be opened</source>
        <translation>无法打开门店</translation>
    </message>
    <message>
        <source>Plug in the disk it is on, or choose the file where it is now.</source>
        <translation>请接上文件所在的磁盘，或选择文件现在的位置。</translation>
    </message>
    <message>
        <source>Close the other program that uses it, then try again.</source>
        <translation>请关闭正在使用它的程序，然后重试。</translation>
    </message>
    <message>
        <source>Update this program. The file was not changed.</source>
        <translation>请升级本程序。文件未作任何改动。</translation>
    </message>
    <message>
        <source>The file was not changed. Open the latest backup, or let sanbaoctl salvage read out what can still be read.</source>
        <translation>文件未作任何改动。请打开最近的备份，或用 sanbaoctl salvage 读出还能读出的内容。</translation>
    </message>
    <message>
        <source>Check that the disk is not full and that you may write in the folder, then try again.</source>
        <translation>请确认磁盘未满、文件夹可写，然后重试。</translation>
    </message>
    <message>
        <source>Try again, or open another file.</source>
        <translation>请重试，或打开其他文件。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>打开其他文件…</translation>
    </message>
    <message>
        <source>Create a new store…</source>
        <translation>新建门店…</translation>
    </message>
</context>
<context>
    <name>sanbao::UnitEditor</name>
    <message>
        <source>Product data</source>
        <translation>产品资料</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>品类</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>送货</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation>换货</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the product&apos;s data</source>
        <translation>保存产品资料</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新产品</translation>
    </message>
    <message>
        <source>Invoice no.</source>
        <translation>发票号</translation>
    </message>
    <message>
        <source>Invoice price</source>
        <translation>发票价格</translation>
    </message>
    <message>
        <source>Produced</source>
        <translation>生产日期</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
</context>
<context>
    <name>sanbao::UnitHistoryCard</name>
    <message>
        <source>Warranty card</source>
        <translation>三包卡</translation>
    </message>
    <message>
        <source>Invoice no.</source>
        <translation>发票号</translation>
    </message>
    <message>
        <source>Invoice price</source>
        <translation>发票价格</translation>
    </message>
    <message>
        <source>Produced</source>
        <translation>生产日期</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Owner until %1</source>
        <translation>%1 前机主</translation>
    </message>
    <message>
        <source>Exchanged for another product</source>
        <translation>已换为另一台</translation>
    </message>
    <message>
        <source>Given in exchange for</source>
        <translation>由此台换得</translation>
    </message>
</context>
<context>
    <name>sanbao::UnitHistoryPanel</name>
    <message>
        <source>Changes of the product</source>
        <translation>产品变更</translation>
    </message>
    <message>
        <source>Phone or name of a known customer</source>
        <translation>已登记客户的电话或姓名</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>New version or part</source>
        <translation>新版本或件号</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>变更日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>New owner</source>
        <translation>新机主</translation>
    </message>
    <message>
        <source>Owned from</source>
        <translation>持有起始日</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Record the change</source>
        <translation>登记变更</translation>
    </message>
    <message>
        <source>Change the owner</source>
        <translation>变更机主</translation>
    </message>
    <message>
        <source>Firmware and boards</source>
        <translation>固件与控制板</translation>
    </message>
    <message>
        <source>Change of owner</source>
        <translation>机主变更</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The change is recorded.</source>
        <translation>变更已登记。</translation>
    </message>
    <message>
        <source>No customer fits. Record the new owner as a customer first.</source>
        <translation>没有符合的客户，请先登记新机主。</translation>
    </message>
    <message>
        <source>Several customers fit: type the whole phone number.</source>
        <translation>有多位客户符合，请输入完整电话。</translation>
    </message>
    <message>
        <source>The product has a new owner.</source>
        <translation>机主已变更。</translation>
    </message>
</context>
<context>
    <name>sanbao::UnitPage</name>
    <message>
        <source>Print archive</source>
        <translation>打印档案</translation>
    </message>
    <message>
        <source>Print the maintenance archive of this product</source>
        <translation>打印此产品的保养档案</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Correct the product&apos;s data</source>
        <translation>更正产品资料</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>新受理</translation>
    </message>
    <message>
        <source>Take in a request for this product</source>
        <translation>为此产品新建受理</translation>
    </message>
    <message>
        <source>Add a plan</source>
        <translation>新增计划</translation>
    </message>
    <message>
        <source>Plan periodic maintenance of this product</source>
        <translation>为此产品制定定期保养计划</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>服务履历</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Surveys and complaints</source>
        <translation>回访与投诉</translation>
    </message>
    <message>
        <source>Life of the product, newest first</source>
        <translation>产品服务履历，最新在前</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>还没有任何记录</translation>
    </message>
    <message>
        <source>Sale, installation, services, surveys and complaints appear here in date order.</source>
        <translation>销售、安装、服务、回访和投诉按日期显示在这里。</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Maintenance plans</source>
        <translation>保养计划</translation>
    </message>
    <message>
        <source>The product&apos;s data is saved.</source>
        <translation>产品资料已保存。</translation>
    </message>
    <message>
        <source>The maintenance plan is saved.</source>
        <translation>保养计划已保存。</translation>
    </message>
    <message>
        <source>Life page</source>
        <translation>产品档案</translation>
    </message>
    <message>
        <source>Age: %1</source>
        <translation>已用 %1</translation>
    </message>
    <message>
        <source>Next maintenance: %1</source>
        <translation>下次保养：%1</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>送货</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation>换货</translation>
    </message>
    <message>
        <source>No periodic maintenance is planned.</source>
        <translation>没有定期保养计划。</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>调整计划</translation>
    </message>
    <message>
        <source>Stop &quot;%1&quot;</source>
        <translation>停止“%1”</translation>
    </message>
    <message>
        <source>Periodic maintenance</source>
        <translation>定期保养</translation>
    </message>
    <message>
        <source>Stop the plan</source>
        <translation>停止计划</translation>
    </message>
    <message>
        <source>Why does the plan &quot;%1&quot; stop?</source>
        <translation>为什么停止计划“%1”？</translation>
    </message>
    <message>
        <source>The customer does not want it</source>
        <translation>客户不愿意</translation>
    </message>
    <message>
        <source>The product is no longer in use</source>
        <translation>产品已不再使用</translation>
    </message>
    <message>
        <source>The plan is stopped.</source>
        <translation>计划已停止。</translation>
    </message>
    <message>
        <source>Unsaved product data</source>
        <translation>未保存的产品资料</translation>
    </message>
    <message>
        <source>The changes to this product are not saved.</source>
        <translation>此产品的修改尚未保存。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Orders: %1</source>
        <translation>工单 %1 张</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Print a label with the number of this product</source>
        <translation>打印带机身号的产品标签</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Record new firmware or boards, or a new owner</source>
        <translation>登记固件、控制板或机主变更</translation>
    </message>
    <message>
        <source>Agreements and packages</source>
        <translation>协议与套餐</translation>
    </message>
</context>
<context>
    <name>sanbao::UpgradeCard</name>
    <message>
        <source>Upgrade</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>升级前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>升级后</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Take the last one back</source>
        <translation>撤回最后一项</translation>
    </message>
    <message>
        <source>Record the upgrade</source>
        <translation>登记升级</translation>
    </message>
    <message>
        <source>in the product&apos;s history</source>
        <translation>已写入产品履历</translation>
    </message>
    <message>
        <source>Nothing recorded yet. What is upgraded becomes part of the product&apos;s history when the customer accepts it.</source>
        <translation>尚未登记。客户验收后，升级内容会写入产品的配置履历。</translation>
    </message>
    <message>
        <source>The upgrade is recorded.</source>
        <translation>升级已登记。</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>已撤回。</translation>
    </message>
</context>
<context>
    <name>sanbao::VerdictCard</name>
    <message>
        <source>Warranty</source>
        <translation>保修</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>已于 %1 到期</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>for life</source>
        <translation>终身</translation>
    </message>
    <message>
        <source>The customer pays: %1</source>
        <translation>客户应付：%1</translation>
    </message>
    <message>
        <source>Also covered: %1</source>
        <translation>另在保：%1</translation>
    </message>
    <message>
        <source>Until %1 the business has to prove that the product was sound.</source>
        <translation>%1 前由经营者举证产品无瑕疵。</translation>
    </message>
</context>
<context>
    <name>sanbao::VerdictPanel</name>
    <message>
        <source>Service promise</source>
        <translation>服务承诺</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>价目参考</translation>
    </message>
    <message>
        <source>Choose the product: the answer appears here.</source>
        <translation>选定产品后，这里给出判定。</translation>
    </message>
    <message>
        <source>covered: nothing to pay</source>
        <translation>保内免收</translation>
    </message>
    <message>
        <source>The customer pays</source>
        <translation>客户应付</translation>
    </message>
    <message>
        <source>after closing</source>
        <translation>办结后</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
</context>
<context>
    <name>sanbao::VisitPanel</name>
    <message>
        <source>Visit</source>
        <translation>上门安排</translation>
    </message>
    <message>
        <source>Hours agreed with the customer</source>
        <translation>与客户约定的时段</translation>
    </message>
    <message>
        <source>Free hours</source>
        <translation>空闲时段</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>With</source>
        <translation>约定人</translation>
    </message>
    <message>
        <source>Vehicle and tools</source>
        <translation>车辆与工具</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the hours and what goes along</source>
        <translation>保存时段和随行物</translation>
    </message>
    <message>
        <source>choose …</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>%1 · %2 free</source>
        <translation>%1 · %2 人有空</translation>
    </message>
    <message>
        <source>Vehicles and tools are entered in Settings, Technicians.</source>
        <translation>车辆和工具在“设置 - 师傅”中登记。</translation>
    </message>
    <message>
        <source>Write the day and both times, such as 09:00 and 12:00.</source>
        <translation>请填写日期和起止时间，例如 09:00 和 12:00。</translation>
    </message>
    <message>
        <source>%1: the visit is saved.</source>
        <translation>%1：上门安排已保存。</translation>
    </message>
    <message>
        <source>Parts to keep for the visit</source>
        <translation>为上门预留的备件</translation>
    </message>
    <message>
        <source>Standard: %1</source>
        <translation>标准：%1</translation>
    </message>
    <message>
        <source>in stock</source>
        <translation>有库存</translation>
    </message>
    <message>
        <source>not in stock</source>
        <translation>无库存</translation>
    </message>
    <message>
        <source>%1 %2 × %3 · %4 · %5</source>
        <translation>%1 %2 × %3 · %4 · %5</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>often needed</source>
        <translation>常用</translation>
    </message>
    <message>
        <source>No other part is likely to be needed.</source>
        <translation>预计不需要其他备件。</translation>
    </message>
    <message>
        <source>%1 parts kept.</source>
        <translation>已预留 %1 种备件。</translation>
    </message>
    <message>
        <source>Waited for: %1.</source>
        <translation>待到货：%1。</translation>
    </message>
</context>
<context>
    <name>sanbao::VoucherPanel</name>
    <message>
        <source>Deposit, refund, invoice</source>
        <translation>预收、退款、开票</translation>
    </message>
    <message>
        <source>Take a deposit</source>
        <translation>收预收款</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Void a receipt</source>
        <translation>作废收据</translation>
    </message>
    <message>
        <source>Invoice data</source>
        <translation>开票信息</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Invoice title</source>
        <translation>发票抬头</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>发票号码</translation>
    </message>
    <message>
        <source>once the tax system has made it</source>
        <translation>税务系统开出后填写</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>%1 · void: %2</source>
        <translation>%1 · 已作废：%2</translation>
    </message>
    <message>
        <source>No money was taken for this order yet.</source>
        <translation>此工单尚未收款。</translation>
    </message>
    <message>
        <source>The invoice data is saved.</source>
        <translation>开票信息已保存。</translation>
    </message>
    <message>
        <source>The receipt is void; its number stays.</source>
        <translation>收据已作废，号码保留。</translation>
    </message>
    <message>
        <source>%1 over ¥ %2 is booked.</source>
        <translation>已入账 %1，金额 ¥ %2。</translation>
    </message>
</context>
<context>
    <name>sanbao::WarrantyCase</name>
    <message>
        <source>Remedies</source>
        <translation>三包处理</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>责任认定</translation>
    </message>
    <message>
        <source>Record who is responsible for the fault</source>
        <translation>登记故障责任</translation>
    </message>
    <message>
        <source>Return or exchange</source>
        <translation>退换</translation>
    </message>
    <message>
        <source>Check and ask for a return or an exchange</source>
        <translation>核对并申请退换货</translation>
    </message>
    <message>
        <source>Lend a product</source>
        <translation>提供备用机</translation>
    </message>
    <message>
        <source>Note a product lent to the customer</source>
        <translation>登记借给客户的备用机</translation>
    </message>
    <message>
        <source>Nothing to watch: repair within the usual time.</source>
        <translation>暂无提醒：按常规时限修理。</translation>
    </message>
    <message>
        <source>Responsible: %1</source>
        <translation>责任：%1</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>不批准</translation>
    </message>
    <message>
        <source>Lent: %1</source>
        <translation>借出：%1</translation>
    </message>
    <message>
        <source>back</source>
        <translation>已还</translation>
    </message>
    <message>
        <source>with the customer</source>
        <translation>在客户处</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已归还</translation>
    </message>
    <message>
        <source>Price %1, use deducted %2, refund %3 yuan</source>
        <translation>价格 %1 元，折旧 %2 元，退款 %3 元</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交付新机</translation>
    </message>
    <message>
        <source>Approve the finding</source>
        <translation>通过责任认定</translation>
    </message>
    <message>
        <source>Refuse the finding</source>
        <translation>不通过责任认定</translation>
    </message>
    <message>
        <source>The repair is charged from then on. A note may be added.</source>
        <translation>此后按收费维修处理，可补充说明。</translation>
    </message>
    <message>
        <source>Why is the finding refused?</source>
        <translation>为什么不通过？</translation>
    </message>
    <message>
        <source>The decision is recorded.</source>
        <translation>决定已登记。</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>批准 %1</translation>
    </message>
    <message>
        <source>Refuse %1</source>
        <translation>不批准 %1</translation>
    </message>
    <message>
        <source>Why is it refused?</source>
        <translation>为什么不批准？</translation>
    </message>
    <message>
        <source>Hand over the new product</source>
        <translation>交付新机</translation>
    </message>
    <message>
        <source>Serial number of the new product. Its warranty begins today.</source>
        <translation>新机序列号，质保自今天重新起算。</translation>
    </message>
    <message>
        <source>The exchange is done; the new product has its own life page.</source>
        <translation>换货已办结，新机已有自己的档案。</translation>
    </message>
    <message>
        <source>Pay the refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Pay %1 yuan back to the customer?</source>
        <translation>向客户退款 %1 元？</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>The return is done.</source>
        <translation>退货已办结。</translation>
    </message>
    <message>
        <source>What is lent, with its serial number?</source>
        <translation>借出什么产品，序列号是多少？</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>The loan is recorded.</source>
        <translation>备用机借出已登记。</translation>
    </message>
    <message>
        <source>In what condition did it come back?</source>
        <translation>归还时状况如何？</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>The loan is closed.</source>
        <translation>备用机已归还。</translation>
    </message>
    <message>
        <source>Paid back by</source>
        <translation>退款方式</translation>
    </message>
</context>
<context>
    <name>sanbao::WarrantySection</name>
    <message>
        <source>Warranty rules</source>
        <translation>质保规则</translation>
    </message>
    <message>
        <source>Goods, brand, part</source>
        <translation>商品、品牌、部件</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新规则</translation>
    </message>
    <message>
        <source>Region of the store</source>
        <translation>门店所在地区</translation>
    </message>
    <message>
        <source>Use is deducted from a return</source>
        <translation>退货扣除折旧</translation>
    </message>
    <message>
        <source>Day limits move past days off</source>
        <translation>期限遇假日顺延</translation>
    </message>
    <message>
        <source>A repair within one day counts one day</source>
        <translation>当天修好也计一天</translation>
    </message>
    <message>
        <source>Save the region</source>
        <translation>保存地区</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Publish the rule, or its next version</source>
        <translation>使规则或其新版本生效</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>存为草稿</translation>
    </message>
    <message>
        <source>End</source>
        <translation>终止</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>Return %1 days, exchange %2 days, repair within %3 days. %4</source>
        <translation>退货 %1 天，换货 %2 天，修理 %3 天内。%4</translation>
    </message>
    <message>
        <source>The region is saved.</source>
        <translation>地区已保存。</translation>
    </message>
    <message>
        <source>The rule holds from %1 on.</source>
        <translation>规则自 %1 起生效。</translation>
    </message>
    <message>
        <source>The draft is kept; it decides nothing yet.</source>
        <translation>草稿已保存，尚不生效。</translation>
    </message>
    <message>
        <source>End the rule</source>
        <translation>终止规则</translation>
    </message>
    <message>
        <source>The rule no longer counts for products sold after today. What was sold before keeps it.</source>
        <translation>今天之后售出的产品不再适用，之前售出的仍按此规则。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>The rule is ended.</source>
        <translation>规则已终止。</translation>
    </message>
</context>
<context>
    <name>sanbao::WayView</name>
    <message>
        <source>Mean trip by point</source>
        <translation>各网点平均路程</translation>
    </message>
    <message>
        <source>Visits of the day by area</source>
        <translation>当日上门（按区域）</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Enter a trip</source>
        <translation>登记出车</translation>
    </message>
    <message>
        <source>Kilometres, minutes and what came of the visit that is selected</source>
        <translation>所选上门的公里、分钟和结果</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>师傅</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>片区</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>%1 ▲</source>
        <translation>%1 ▲</translation>
    </message>
    <message>
        <source>Agreed for an earlier time than the stop before: call first</source>
        <translation>约定时间早于前一站：请先打电话</translation>
    </message>
    <message>
        <source>No visit is planned on this day.</source>
        <translation>这一天没有安排上门。</translation>
    </message>
    <message>
        <source>In the agreed order the area changes %1 times, in this one %2 times.</source>
        <translation>按约定顺序要换区 %1 次，按此顺序只换区 %2 次。</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>网点</translation>
    </message>
    <message>
        <source>Trips</source>
        <translation>出车</translation>
    </message>
    <message>
        <source>Kilometres a trip</source>
        <translation>每次公里</translation>
    </message>
    <message>
        <source>Minutes a trip</source>
        <translation>每次分钟</translation>
    </message>
    <message>
        <source>Yuan a trip</source>
        <translation>每次费用（元）</translation>
    </message>
    <message>
        <source>No trip was entered in this period: F8 on a visit, or Alt+Y on the order.</source>
        <translation>本期没有登记出车：在上门行按 F8，或在工单上按 Alt+Y。</translation>
    </message>
</context>
<context>
    <name>sanbao::WeightsCard</name>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Save weights</source>
        <translation>保存权重</translation>
    </message>
    <message>
        <source>Use these weights from now on</source>
        <translation>今后按此权重评价</translation>
    </message>
    <message>
        <source>Pairwise judgements…</source>
        <translation>两两比较…</translation>
    </message>
    <message>
        <source>Derive the weights from what experts say about each pair</source>
        <translation>由专家对每对指标的判断求权重</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Back to the weights of the questionnaire</source>
        <translation>恢复问卷自带的权重</translation>
    </message>
    <message>
        <source>The weights of the questionnaire.</source>
        <translation>使用问卷自带的权重。</translation>
    </message>
    <message>
        <source>Entered directly.</source>
        <translation>直接填写。</translation>
    </message>
    <message>
        <source>From the judgements of %1 experts, consistency ratio %2.</source>
        <translation>由 %1 位专家的判断求得，一致性比率 %2。</translation>
    </message>
    <message>
        <source>Sum %1 %</source>
        <translation>合计 %1 %</translation>
    </message>
</context>
<context>
    <name>sanbao::WelcomePage</name>
    <message>
        <source>Household appliances</source>
        <translation>家电</translation>
    </message>
    <message>
        <source>Refrigerators, air conditioners, washing machines, water heaters: national guarantee terms, visits and workshop.</source>
        <translation>冰箱、空调、洗衣机、热水器：国家三包期限，上门与送修。</translation>
    </message>
    <message>
        <source>Bath ware</source>
        <translation>卫浴</translation>
    </message>
    <message>
        <source>Smart toilets, showers, cabinets: installation with a double check, yearly maintenance.</source>
        <translation>智能马桶、花洒、浴室柜：安装双检，年度保养。</translation>
    </message>
    <message>
        <source>Home improvement</source>
        <translation>家装</translation>
    </message>
    <message>
        <source>Doors, floors, kitchens, renovation: warranty by part of the work, inspections on site.</source>
        <translation>门窗、地板、橱柜、装修：按分项保修，现场查验。</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他行业</translation>
    </message>
    <message>
        <source>A plain start for any after-sales service. Everything can be changed later.</source>
        <translation>适合任何售后服务的通用起点，以后都可以改。</translation>
    </message>
    <message>
        <source>Welcome to Sanbao</source>
        <translation>欢迎使用三包</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>One file on this computer keeps the whole store: customers, products, work orders, archives, surveys. Two answers and it is ready.</source>
        <translation>本机上的一个文件保存整个门店：客户、产品、工单、档案、回访。回答两个问题即可开始。</translation>
    </message>
    <message>
        <source>What does the store look after?</source>
        <translation>门店服务哪一类产品？</translation>
    </message>
    <message>
        <source>The store</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>as it should stand on slips and receipts</source>
        <translation>印在受理单和收据上的名称</translation>
    </message>
    <message>
        <source>Store name</source>
        <translation>门店名称</translation>
    </message>
    <message>
        <source>1 to 8 letters or digits, for example CX</source>
        <translation>1 到 8 位字母或数字，例如 CX</translation>
    </message>
    <message>
        <source>Store code</source>
        <translation>门店代码</translation>
    </message>
    <message>
        <source>Official working days, 09:00–18:00</source>
        <translation>法定工作日 09:00–18:00</translation>
    </message>
    <message>
        <source>Every day, 09:00–18:00</source>
        <translation>每天 09:00–18:00</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>营业时间</translation>
    </message>
    <message>
        <source>Create the store</source>
        <translation>创建门店</translation>
    </message>
    <message>
        <source>Will be kept in %1</source>
        <translation>将保存在 %1</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>或者</translation>
    </message>
    <message>
        <source>Look around in the demo store</source>
        <translation>看看演示门店</translation>
    </message>
    <message>
        <source>Open an existing file…</source>
        <translation>打开已有文件…</translation>
    </message>
    <message>
        <source>Give the store a name.</source>
        <translation>请填写门店名称。</translation>
    </message>
    <message>
        <source>Give the store a code of 1 to 8 letters or digits.</source>
        <translation>请填写 1 到 8 位字母或数字的门店代码。</translation>
    </message>
</context>
<context>
    <name>sanbao::WelcomeWindow</name>
    <message>
        <source>Sanbao</source>
        <translation>三包</translation>
    </message>
</context>
<context>
    <name>sanbao::WorkPage</name>
    <message>
        <source>Order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Open the order&apos;s page</source>
        <translation>打开工单页面</translation>
    </message>
    <message>
        <source>Begin the work</source>
        <translation>开工</translation>
    </message>
    <message>
        <source>Start the next step, finish the running one</source>
        <translation>开始下一步，完成正在进行的一步</translation>
    </message>
    <message>
        <source>Work on %1</source>
        <translation>作业 %1</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Report it done</source>
        <translation>报完工</translation>
    </message>
</context>
<context>
    <name>sanbao::WorkshopPage</name>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>In the house</source>
        <translation>在店物品</translation>
    </message>
    <message>
        <source>Not fetched</source>
        <translation>逾期未取</translation>
    </message>
    <message>
        <source>Nothing stands in the house</source>
        <translation>店内没有物品</translation>
    </message>
    <message>
        <source>Things that customers leave at the counter stand here until they are fetched.</source>
        <translation>客户留在柜台的物品列在这里，直到取走。</translation>
    </message>
    <message>
        <source>Things in the house</source>
        <translation>在店物品</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>维修间</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>检测</translation>
    </message>
    <message>
        <source>Note the test after the repair</source>
        <translation>登记修后检测</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移位</translation>
    </message>
    <message>
        <source>Put it on another shelf</source>
        <translation>放到其他货架</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>Give it back to the customer</source>
        <translation>交还给客户</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>检测结果</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>凭条</translation>
    </message>
    <message>
        <source>Scan or type the number on the slip</source>
        <translation>扫描或输入凭条上的单号</translation>
    </message>
    <message>
        <source>or identity</source>
        <translation>或核实身份</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>领取人</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>特批原因</translation>
    </message>
    <message>
        <source>Why it goes out all the same</source>
        <translation>为何仍予交付</translation>
    </message>
    <message>
        <source>%1 things, %2 ready</source>
        <translation>共 %1 件，%2 件待取</translation>
    </message>
    <message>
        <source>The test is noted.</source>
        <translation>检测已登记。</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>检测 %1</translation>
    </message>
    <message>
        <source>It lies at %1 now.</source>
        <translation>现放在 %1。</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动 %1</translation>
    </message>
    <message>
        <source>A product is lent to the customer: take it back.</source>
        <translation>客户借用了周转机：请收回。</translation>
    </message>
    <message>
        <source>Handed over to %1.</source>
        <translation>已交付给 %1。</translation>
    </message>
    <message>
        <source>Hand over %1</source>
        <translation>交付 %1</translation>
    </message>
    <message>
        <source>Loan out</source>
        <translation>备用机未还</translation>
    </message>
</context>
</TS>
