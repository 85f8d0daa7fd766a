// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followups/retention_page.h"

#include "core/analytics/statistics.h"
#include "core/base/csv_writer.h"
#include "core/domain/phone.h"
#include "core/service/retention_desk.h"
#include "core/service/workplace.h"
#include "ui/editors/day_edit.h"
#include "ui/models/list_pane.h"
#include "ui/models/list_view.h"
#include "ui/printing/document_renderer.h"
#include "ui/prompt/prompt.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/form_refusal.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_frame.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

namespace sanbao {

namespace {

constexpr int kMostMonths = 60;

Columns<AtRiskRow> riskColumns()
{
    Columns<AtRiskRow> columns;
    Column<AtRiskRow> name{
        QStringLiteral("name"), [] { return RetentionPage::tr("Customer"); }, 180, CellKind::Strong,
        [](const AtRiskRow& row) { return row.name.isEmpty() ? RetentionPage::tr("Unnamed") : row.name; }};
    name.stretch = true;
    columns.push_back(name);
    columns.push_back({QStringLiteral("phone"), [] { return RetentionPage::tr("Phone"); }, 130, CellKind::Text,
                       [](const AtRiskRow& row) { return displayPhone(row.phone); }});
    columns.push_back({QStringLiteral("until"), [] { return RetentionPage::tr("Covered until"); }, 120, CellKind::Text,
                       [](const AtRiskRow& row) { return row.coveredUntil.toString(Qt::ISODate); }});
    columns.push_back({QStringLiteral("contact"), [] { return RetentionPage::tr("Last contact"); }, 120, CellKind::Text,
                       [](const AtRiskRow& row) {
                           return row.lastContactOn.isValid() ? row.lastContactOn.toString(Qt::ISODate)
                                                              : RetentionPage::tr("never");
                       }});
    columns.push_back({QStringLiteral("orders"), [] { return RetentionPage::tr("Orders"); }, 70, CellKind::Number,
                       [](const AtRiskRow& row) { return QString::number(row.orders); }});
    return columns;
}

QSpinBox* months(int value, QWidget* parent)
{
    auto* box = new QSpinBox(parent);
    box->setRange(1, kMostMonths);
    box->setSuffix(RetentionPage::tr(" months"));
    box->setValue(value);
    return box;
}

QString share(qint64 part, qint64 whole)
{
    return whole > 0 ? QLocale().toString(100.0 * double(part) / double(whole), 'f', 1) + QStringLiteral(" %")
                     : QStringLiteral("–");
}

/// "12 of 145 · 4.8–14.0 %"
QString basis(qint64 part, qint64 whole)
{
    QString text = RetentionPage::tr("%1 of %2").arg(QLocale().toString(part), QLocale().toString(whole));
    if (const std::optional<Bounds> bounds = wilsonInterval(part, whole)) {
        const QLocale locale;
        text += QStringLiteral(" · %1–%2 %")
                    .arg(locale.toString(100 * bounds->low, 'f', 1), locale.toString(100 * bounds->high, 'f', 1));
    }
    return text;
}

} // namespace

RetentionPage::RetentionPage(PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_frame(new PageFrame(this))
    , m_reader(context.workplace)
{
    m_frame->setTitle(title());
    m_model = new PagedTableModel<AtRiskRow>(
        riskColumns(),
        [this](const PageRequest<AtRiskRow>& request) -> Outcome<std::vector<AtRiskRow>> {
            return request.offset > 0 ? std::vector<AtRiskRow>() : m_report.atRisk;
        },
        [](const AtRiskRow& row) { return row.customer.value; }, this);
    m_empty =
        new EmptyState(QStringLiteral("customers"), tr("Counting…"), tr("Every customer is looked at."), nullptr, this);
    m_pane = new ListPane(m_model, tr("Customers at risk"), QStringLiteral("retention"), m_empty, this);
    buildActions();
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(16));
    auto* figures = new QHBoxLayout;
    figures->setSpacing(dp(16));
    figures->addWidget(buildFigure(tr("At risk"),
                                   tr("Of the customers whose last warranty, package or agreement ended that long ago: "
                                      "nobody heard of them since."),
                                   m_risk, m_riskNote),
                       1);
    figures->addWidget(
        buildFigure(
            tr("Bought again"),
            tr("Of the customers served in the period: another product was bought in the months after a service."),
            m_again, m_againNote),
        1);
    auto* left = new QVBoxLayout;
    left->setSpacing(dp(16));
    left->addLayout(figures);
    left->addWidget(m_pane, 1);
    row->addLayout(left, 1);
    row->addWidget(buildSide());
    m_frame->body()->addLayout(row, 1);
    const auto openCustomer = [this](qint64 id) { Q_EMIT openRequested({QStringLiteral("customer"), id, {}}); };
    connect(m_pane->view(), &ListView::opened, this, openCustomer);
}

void RetentionPage::buildActions()
{
    QAction* customer = makeAction(this, tr("Customer"), QKeySequence(Qt::Key_F6), tr("Open the customer's page"));
    QAction* file = makeAction(this, tr("Export"), QKeySequence(Qt::CTRL | Qt::Key_E), tr("Save the list as CSV"));
    file->setEnabled(m_context.workplace.context().may(Permission::Export));
    m_frame->addButton(customer, Emphasis::Secondary);
    m_frame->addButton(file, Emphasis::Secondary);
    connect(file, &QAction::triggered, this, &RetentionPage::exportList);
    connect(customer, &QAction::triggered, this, [this] {
        if (const qint64 id = m_pane->view()->currentKey())
            Q_EMIT openRequested({QStringLiteral("customer"), id, {}});
    });
}

QWidget* RetentionPage::buildFigure(const QString& name, const QString& meaning, QLabel*& value, QLabel*& note)
{
    auto* card = new Card(name, this);
    value = plainLabel(QStringLiteral("–"), TextRole::Figure, Ink::Text, card);
    note = plainLabel({}, TextRole::Hint, Ink::Muted, card);
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(12));
    row->addWidget(value, 0, Qt::AlignBottom);
    row->addWidget(note, 1, Qt::AlignBottom);
    card->body()->setSpacing(dp(6));
    card->body()->addLayout(row);
    card->body()->addWidget(wrappedLabel(meaning, TextRole::Hint, Ink::Muted, card));
    return card;
}

QWidget* RetentionPage::buildSide()
{
    const RetentionQuestion usual = RetentionDesk(m_context.workplace.context()).usualQuestion();
    auto* card = new Card(tr("What is counted"), this);
    card->setFixedWidth(dp(300));
    m_form = new FormSection(card, 96);
    m_silent = months(usual.silentMonths, m_form);
    m_silent->setObjectName(QStringLiteral("retention.silent"));
    m_from = new DayEdit(m_form);
    m_from->setValue(usual.servedFrom);
    m_to = new DayEdit(m_form);
    m_to->setValue(usual.servedTo);
    m_purchase = months(usual.purchaseMonths, m_form);
    m_form->addRow(QStringLiteral("silentMonths"), tr("Silent for"), m_silent);
    m_form->addRow(QStringLiteral("servedFrom"), tr("Served from"), m_from);
    m_form->addRow(QStringLiteral("servedTo"), tr("Served until"), m_to);
    m_form->addRow(QStringLiteral("purchaseMonths"), tr("Bought within"), m_purchase);
    card->body()->addWidget(m_form);
    QAction* go = makeAction(this, tr("Count"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(go, &QAction::triggered, this, &RetentionPage::count);
    card->body()->addWidget(new ActionButton(go, Emphasis::Primary, card), 0, Qt::AlignRight);
    card->body()->addStretch(1);
    return card;
}

QString RetentionPage::title() const
{
    return tr("Staying customers");
}

QWidget* RetentionPage::firstFocus()
{
    return m_pane->view();
}

void RetentionPage::open(const Route&)
{
    count();
}

RetentionQuestion RetentionPage::question() const
{
    RetentionQuestion question;
    question.silentMonths = m_silent->value();
    question.servedFrom = m_from->value();
    question.servedTo = m_to->value();
    question.purchaseMonths = m_purchase->value();
    return question;
}

void RetentionPage::count()
{
    const RetentionQuestion asked = question();
    m_form->clearIssues();
    if (const Done checked = RetentionDesk(m_context.workplace.context()).check(asked); !checked) {
        if (const QString words = placeRefusal(checked.error(), m_form); !words.isEmpty())
            Q_EMIT messageRequested(Tone::Error, words);
        return;
    }
    m_frame->setSubtitle(tr("Counting…"));
    m_reader.ask([asked](Workplace& place, const Stop&) { return RetentionDesk(place.context()).report(asked); },
                 [this](const Outcome<RetentionReport>& answer) { take(answer); });
}

void RetentionPage::take(const Outcome<RetentionReport>& answer)
{
    m_frame->setSubtitle({});
    if (!answer) {
        Q_EMIT messageRequested(Tone::Error, answer.error().message);
        return;
    }
    m_report = *answer;
    m_empty->setTexts(tr("Nobody is at risk"), tr("Everybody whose cover ended that long ago was heard of since."));
    showFigures();
    m_model->reload();
    Q_EMIT counted();
}

void RetentionPage::showFigures()
{
    m_frame->setSubtitle(tr("as of %1").arg(m_report.asOf.toString(Qt::ISODate)));
    m_risk->setText(share(m_report.atRiskCount, m_report.coverEnded));
    m_riskNote->setText(basis(m_report.atRiskCount, m_report.coverEnded));
    m_again->setText(share(m_report.boughtAgain, m_report.served));
    QString note = basis(m_report.boughtAgain, m_report.served);
    if (m_report.provisional)
        note += QStringLiteral(" · ") + tr("provisional");
    m_againNote->setText(note);
}

void RetentionPage::exportList()
{
    const std::optional<QString> path = m_context.prompt.saveFile(
        this, tr("Export the list"), tr("customers at risk") + QStringLiteral(".csv"), tr("CSV files (*.csv)"));
    if (!path)
        return;
    QByteArray bytes = csvByteOrderMark();
    bytes += csvLine({tr("Customer"), tr("Phone"), tr("Covered until"), tr("Last contact"), tr("Orders")});
    for (const AtRiskRow& row : m_report.atRisk) {
        bytes += csvLine({row.name, row.phone, row.coveredUntil.toString(Qt::ISODate),
                          row.lastContactOn.toString(Qt::ISODate), QString::number(row.orders)});
    }
    if (const Done written = writeVerified(*path, bytes); !written)
        Q_EMIT messageRequested(Tone::Error, written.error().message);
    else
        Q_EMIT messageRequested(Tone::Success, tr("Saved as %1.").arg(*path));
}

} // namespace sanbao
