// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages.h"

#include "ui/agreements/agreement_list_page.h"
#include "ui/agreements/agreement_page.h"
#include "ui/agreements/package_page.h"
#include "ui/agreements/sale_page.h"
#include "ui/agreements/template_page.h"
#include "ui/archive/unit_page.h"
#include "ui/comments/comment_page.h"
#include "ui/complaints/complaint_list_page.h"
#include "ui/complaints/complaint_page.h"
#include "ui/complaints/feedback_page.h"
#include "ui/costs/cost_page.h"
#include "ui/customers/customer_list_page.h"
#include "ui/customers/customer_page.h"
#include "ui/dashboard/analysis_page.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/desk/desk_page.h"
#include "ui/dispatch/dispatch_page.h"
#include "ui/equipment/equipment_page.h"
#include "ui/evaluation/evaluation_page.h"
#include "ui/followups/retention_page.h"
#include "ui/inbox/inbox_page.h"
#include "ui/intake/import_page.h"
#include "ui/intake/intake_page.h"
#include "ui/maintenance/maintenance_page.h"
#include "ui/orders/order_list_page.h"
#include "ui/orders/order_page.h"
#include "ui/parts/parts_page.h"
#include "ui/printing/preview_pane.h"
#include "ui/prints/print_list_page.h"
#include "ui/quality/alert_page.h"
#include "ui/quality/forecast_page.h"
#include "ui/quality/review_page.h"
#include "ui/returns/return_list_page.h"
#include "ui/settings/settings_page.h"
#include "ui/surveys/result_page.h"
#include "ui/surveys/survey_list_page.h"
#include "ui/surveys/survey_page.h"
#include "ui/till/till_page.h"
#include "ui/work/own_list_page.h"
#include "ui/work/work_page.h"
#include "ui/workshop/workshop_page.h"

#include <QCoreApplication>

namespace sanbao {

namespace {

enum RailGroup { Daily, Care, Manage, Own };

std::function<QString()> named(const char* english)
{
    return [english] { return QCoreApplication::translate("Pages", english); };
}

template <class P> std::function<Page*(QWidget*)> makes(PageContext& context)
{
    return [&context](QWidget* parent) -> Page* { return new P(context, parent); };
}

QKeySequence key(int number)
{
    return QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number));
}

void addDaily(PageRegistry& pages, PageContext& context)
{
    pages.push_back({QStringLiteral("desk"), named(QT_TRANSLATE_NOOP("Pages", "Desk")), QStringLiteral("desk"), key(1),
                     Daily, makes<DeskPage>(context)});
    pages.push_back({QStringLiteral("inbox"), named(QT_TRANSLATE_NOOP("Pages", "Inbox")), QStringLiteral("inbox"),
                     QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_I), Daily, makes<InboxPage>(context)});
    pages.push_back({QStringLiteral("intake"), named(QT_TRANSLATE_NOOP("Pages", "Intake")), QStringLiteral("intake"),
                     QKeySequence(Qt::Key_F2), Daily, makes<IntakePage>(context)});
    pages.push_back({QStringLiteral("orders"), named(QT_TRANSLATE_NOOP("Pages", "Work orders")),
                     QStringLiteral("orders"), key(2), Daily, makes<OrderListPage>(context)});
    pages.push_back({QStringLiteral("dispatch"), named(QT_TRANSLATE_NOOP("Pages", "Dispatch")),
                     QStringLiteral("dispatch"), QKeySequence(Qt::Key_F3), Daily, makes<DispatchPage>(context)});
    pages.push_back({QStringLiteral("own"), named(QT_TRANSLATE_NOOP("Pages", "My work")), QStringLiteral("tool"),
                     QKeySequence(Qt::CTRL | Qt::Key_M), Daily, makes<OwnListPage>(context)});
    pages.push_back({QStringLiteral("work"), {}, QStringLiteral("tool"), {}, Daily, makes<WorkPage>(context)});
    pages.push_back({QStringLiteral("order"), {}, QStringLiteral("orders"), {}, Daily, makes<OrderPage>(context)});
    pages.push_back({QStringLiteral("customers"), named(QT_TRANSLATE_NOOP("Pages", "Customers & products")),
                     QStringLiteral("customers"), key(3), Daily, makes<CustomerListPage>(context)});
    pages.push_back(
        {QStringLiteral("customer"), {}, QStringLiteral("customers"), {}, Daily, makes<CustomerPage>(context)});
    pages.push_back({QStringLiteral("unit"), {}, QStringLiteral("product"), {}, Daily, makes<UnitPage>(context)});
    pages.push_back({QStringLiteral("maintenance"), named(QT_TRANSLATE_NOOP("Pages", "Maintenance")),
                     QStringLiteral("maintenance"), key(4), Daily, makes<MaintenancePage>(context)});
}

void addTill(PageRegistry& pages, PageContext& context)
{
    pages.push_back({QStringLiteral("parts"), named(QT_TRANSLATE_NOOP("Pages", "Parts")), QStringLiteral("parts"),
                     QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_P), Daily, makes<PartsPage>(context)});
    pages.push_back({QStringLiteral("workshop"), named(QT_TRANSLATE_NOOP("Pages", "Workshop")), QStringLiteral("store"),
                     QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_W), Daily, makes<WorkshopPage>(context)});
    pages.push_back({QStringLiteral("equipment"), named(QT_TRANSLATE_NOOP("Pages", "Equipment")),
                     QStringLiteral("tool"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_E), Daily,
                     makes<EquipmentPage>(context)});
    pages.push_back({QStringLiteral("till"), named(QT_TRANSLATE_NOOP("Pages", "Till")), QStringLiteral("money"),
                     QKeySequence(Qt::Key_F9), Daily, makes<TillPage>(context)});
    pages.push_back({QStringLiteral("returns"),
                     named(QT_TRANSLATE_NOOP("Pages", "Returns")),
                     QStringLiteral("undo"),
                     {},
                     Daily,
                     makes<ReturnListPage>(context)});
}

void addCare(PageRegistry& pages, PageContext& context)
{
    pages.push_back({QStringLiteral("agreements"), named(QT_TRANSLATE_NOOP("Pages", "Agreements")),
                     QStringLiteral("agreements"), key(5), Daily, makes<AgreementListPage>(context)});
    pages.push_back(
        {QStringLiteral("agreement"), {}, QStringLiteral("agreements"), {}, Daily, makes<AgreementPage>(context)});
    pages.push_back(
        {QStringLiteral("agreement-texts"), {}, QStringLiteral("agreements"), {}, Daily, makes<TemplatePage>(context)});
    pages.push_back(
        {QStringLiteral("packages"), {}, QStringLiteral("agreements"), {}, Daily, makes<PackagePage>(context)});
    pages.push_back({QStringLiteral("sale"), {}, QStringLiteral("agreements"), {}, Daily, makes<SalePage>(context)});
    pages.push_back({QStringLiteral("surveys"), named(QT_TRANSLATE_NOOP("Pages", "Callbacks")),
                     QStringLiteral("callbacks"), QKeySequence(Qt::Key_F12), Care, makes<SurveyListPage>(context)});
    pages.push_back({QStringLiteral("survey"), {}, QStringLiteral("survey"), {}, Care, makes<SurveyPage>(context)});
    pages.push_back(
        {QStringLiteral("survey-results"), {}, QStringLiteral("survey"), {}, Care, makes<ResultPage>(context)});
    pages.push_back({QStringLiteral("evaluation"),
                     named(QT_TRANSLATE_NOOP("Pages", "Evaluation")),
                     QStringLiteral("survey"),
                     {},
                     Care,
                     makes<EvaluationPage>(context)});
    pages.push_back(
        {QStringLiteral("retention"), {}, QStringLiteral("customers"), {}, Care, makes<RetentionPage>(context)});
    pages.push_back({QStringLiteral("comments"),
                     named(QT_TRANSLATE_NOOP("Pages", "Comments")),
                     QStringLiteral("survey"),
                     {},
                     Care,
                     makes<CommentPage>(context)});
    pages.push_back({QStringLiteral("import"), {}, QStringLiteral("import"), {}, Daily, makes<ImportPage>(context)});
    pages.push_back({QStringLiteral("complaints"), named(QT_TRANSLATE_NOOP("Pages", "Complaints")),
                     QStringLiteral("complaints"), key(7), Care, makes<ComplaintListPage>(context)});
    pages.push_back(
        {QStringLiteral("complaint"), {}, QStringLiteral("complaints"), {}, Care, makes<ComplaintPage>(context)});
    pages.push_back({QStringLiteral("feedback"), {}, QStringLiteral("note"), {}, Care, makes<FeedbackPage>(context)});
}

/// Lists and figures; a page with a form of its own keeps what was typed and stays.
bool isLight(const QString& key)
{
    static const QStringList light{
        QStringLiteral("inbox"),          QStringLiteral("own"),       QStringLiteral("customers"),
        QStringLiteral("maintenance"),    QStringLiteral("parts"),     QStringLiteral("workshop"),
        QStringLiteral("equipment"),      QStringLiteral("returns"),   QStringLiteral("agreements"),
        QStringLiteral("survey-results"), QStringLiteral("retention"), QStringLiteral("comments"),
        QStringLiteral("complaints"),     QStringLiteral("feedback"),  QStringLiteral("dashboard"),
        QStringLiteral("analysis"),       QStringLiteral("alerts"),    QStringLiteral("forecast"),
        QStringLiteral("costs"),          QStringLiteral("prints"),    QStringLiteral("unit"),
        QStringLiteral("print-preview")};
    return light.contains(key);
}

void addNumbers(PageRegistry& pages, PageContext& context)
{
    pages.push_back({QStringLiteral("dashboard"), named(QT_TRANSLATE_NOOP("Pages", "Dashboard")),
                     QStringLiteral("dashboard"), key(8), Manage, makes<DashboardPage>(context)});
    pages.push_back({QStringLiteral("analysis"), named(QT_TRANSLATE_NOOP("Pages", "Analysis")), QStringLiteral("chart"),
                     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_8), Manage, makes<AnalysisPage>(context)});
    pages.push_back({QStringLiteral("alerts"), named(QT_TRANSLATE_NOOP("Pages", "Alerts")), QStringLiteral("bell"),
                     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_7), Manage, makes<AlertPage>(context)});
    pages.push_back({QStringLiteral("forecast"), named(QT_TRANSLATE_NOOP("Pages", "Forecast")),
                     QStringLiteral("calendar"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_9), Manage,
                     makes<ForecastPage>(context)});
    pages.push_back({QStringLiteral("review"), named(QT_TRANSLATE_NOOP("Pages", "Monthly review")),
                     QStringLiteral("quality"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_0), Manage,
                     makes<ReviewPage>(context)});
}

} // namespace

PageRegistry makePages(PageContext& context, const PageExtras& extras)
{
    PageRegistry pages;
    addDaily(pages, context);
    addTill(pages, context);
    addCare(pages, context);
    addNumbers(pages, context);
    pages.push_back({QStringLiteral("costs"), named(QT_TRANSLATE_NOOP("Pages", "Costs")), QStringLiteral("receipt"),
                     QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C), Manage, makes<CostPage>(context)});
    pages.push_back({QStringLiteral("prints"), named(QT_TRANSLATE_NOOP("Pages", "Prints")), QStringLiteral("print"),
                     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), Manage, makes<PrintListPage>(context)});
    pages.push_back(
        {QStringLiteral("print-preview"), {}, QStringLiteral("print"), {}, Manage, makes<PreviewPane>(context)});
    pages.push_back({QStringLiteral("settings"), named(QT_TRANSLATE_NOOP("Pages", "Settings")),
                     QStringLiteral("settings"), key(9), Own, [&context, extras](QWidget* parent) -> Page* {
                         return new SettingsPage(context, extras.appearance, extras.openOtherFile, parent);
                     }});
    for (PageEntry& entry : pages)
        entry.light = isLight(entry.key);
    return pages;
}

} // namespace sanbao
