// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/guide_section.h"

#include "core/service/service_point_desk.h"
#include "core/service/work_desk.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/day_edit.h"
#include "ui/editors/text_box.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace sanbao {

namespace {

constexpr int kListWidth = 240;

} // namespace

GuideSection::GuideSection(PageContext& context, QWidget* parent)
    : SettingsSection(parent)
    , m_context(context)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(dp(16));
    column->addWidget(buildInstructions(), 1);
    column->addWidget(buildExceptions());
}

QWidget* GuideSection::buildInstructions()
{
    auto* card = new Card(tr("Work instructions"), this);
    card->setHint(tr("Technicians open them on the order; every reading is kept"));
    QAction* add = makeAction(this, tr("New instruction"), QKeySequence(Qt::CTRL | Qt::Key_N));
    connect(add, &QAction::triggered, this, [this] {
        m_list->setCurrentRow(-1);
        showInstruction();
        m_title->setFocus();
    });
    card->addHeaderWidget(new ActionButton(add, Emphasis::Quiet, card));
    m_list = new QListWidget(card);
    m_list->setObjectName(QStringLiteral("guide.list"));
    m_list->setAccessibleName(tr("Work instructions"));
    m_list->setFixedWidth(dp(kListWidth));
    m_form = new FormSection(card, 76);
    m_title = new QLineEdit(m_form);
    m_title->setObjectName(QStringLiteral("guide.title"));
    m_title->setMaxLength(80);
    m_category = new ChoiceCombo(m_form);
    m_fault = new ChoiceCombo(m_form);
    m_body = textBox(6, m_form);
    m_body->setObjectName(QStringLiteral("guide.body"));
    m_form->addRow(QStringLiteral("title"), tr("Name"), m_title);
    m_form->addRow({}, tr("Product"), m_category);
    m_form->addRow({}, tr("Fault"), m_fault);
    m_form->addRow(QStringLiteral("body"), tr("Text"), m_body);
    connect(m_category, &ChoiceCombo::chosen, this, &GuideSection::fillFaults);
    QAction* save = makeAction(this, tr("Save a version"), QKeySequence(Qt::CTRL | Qt::Key_S));
    connect(save, &QAction::triggered, this, &GuideSection::saveInstruction);
    auto* side = new QVBoxLayout;
    side->addWidget(m_form, 1);
    auto* button = new ActionButton(save, Emphasis::Primary, card);
    button->setObjectName(QStringLiteral("guide.save"));
    side->addWidget(button, 0, Qt::AlignRight);
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(16));
    row->addWidget(m_list);
    row->addLayout(side, 1);
    card->body()->addLayout(row);
    connect(m_list, &QListWidget::currentRowChanged, this, &GuideSection::showInstruction);
    return card;
}

QWidget* GuideSection::buildExceptions()
{
    auto* card = new Card(tr("Exceptions from the common standards"), this);
    card->setHint(tr("Without one every unit works by the same version"));
    m_asked = new QListWidget(card);
    m_asked->setObjectName(QStringLiteral("exception.list"));
    m_asked->setAccessibleName(tr("Exceptions"));
    m_asked->setFixedHeight(dp(84));
    m_asked->setWordWrap(true);
    card->body()->addWidget(m_asked);
    m_askForm = new FormSection(card, 76);
    m_unit = new ChoiceCombo(m_askForm);
    m_unit->setObjectName(QStringLiteral("exception.unit"));
    m_version = new ChoiceCombo(m_askForm);
    m_version->setObjectName(QStringLiteral("exception.version"));
    m_reason = new QLineEdit(m_askForm);
    m_reason->setObjectName(QStringLiteral("exception.reason"));
    m_reason->setMaxLength(120);
    m_until = new DayEdit(m_askForm);
    m_until->setObjectName(QStringLiteral("exception.until"));
    m_askForm->addRow(QStringLiteral("unit"), tr("Unit"), m_unit);
    m_askForm->addRow(QStringLiteral("version"), tr("Works by"), m_version);
    m_askForm->addRow(QStringLiteral("reason"), tr("Why"), m_reason);
    m_askForm->addRow(QStringLiteral("until"), tr("Until"), m_until);
    card->body()->addWidget(m_askForm);
    auto* row = new QHBoxLayout;
    const auto add = [&](const QString& text, Emphasis emphasis, const char* name, auto run) {
        auto* button = new ActionButton(text, emphasis, card);
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, run);
        row->addWidget(button);
    };
    add(tr("Approve the chosen one"), Emphasis::Quiet, "exception.approve", [this] { answer(true); });
    add(tr("Refuse it"), Emphasis::Quiet, "exception.refuse", [this] { answer(false); });
    row->addStretch(1);
    add(tr("Ask for an exception"), Emphasis::Secondary, "exception.ask", [this] { ask(); });
    card->body()->addLayout(row);
    return card;
}

void GuideSection::load()
{
    Workplace& workplace = m_context.workplace;
    m_all = GuideDesk(workplace.context()).instructions().value_or(std::vector<WorkInstruction>());
    m_category->clear();
    m_category->addChoice(tr("every product"), qint64(0));
    for (const Category& category : workplace.catalogue().categories())
        m_category->addChoice(workplace.catalogue().categoryName(category.id), category.id.value);
    const int row = std::max(0, m_list->currentRow());
    m_list->clear();
    for (const WorkInstruction& one : m_all)
        m_list->addItem(tr("%1 · version %2").arg(one.title, QString::number(one.version)));
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    showInstruction();
    m_unit->clear();
    for (const ServicePoint& point :
         ServicePointDesk(workplace.context()).points().value_or(std::vector<ServicePoint>()))
        m_unit->addChoice(point.unit.name, point.unit.id.value);
    m_version->clear();
    for (const SopTemplate& one : WorkDesk(workplace.context()).standards().value_or(std::vector<SopTemplate>()))
        m_version->addChoice(
            tr("%1 · version %2").arg(speaksChinese() ? one.nameZh : one.nameEn, QString::number(one.version)), one.id);
    m_until->setToday(localDay(workplace.clock().now(), workplace.catalogue().zone()));
    showExceptions();
}

QWidget* GuideSection::firstFocus()
{
    return m_list;
}

void GuideSection::fillFaults()
{
    const Catalogue& catalogue = m_context.workplace.catalogue();
    m_fault->clear();
    m_fault->addChoice(tr("every fault"), qint64(0));
    for (const FaultCode& fault : catalogue.faultsOf(CategoryId(m_category->value().toLongLong())))
        m_fault->addChoice(catalogue.faultName(fault.id), fault.id.value);
}

void GuideSection::showInstruction()
{
    const int row = m_list->currentRow();
    const WorkInstruction shown = row >= 0 && row < int(m_all.size()) ? m_all[std::size_t(row)] : WorkInstruction();
    m_form->clearIssues();
    m_title->setText(shown.title);
    m_category->setValue(shown.category.value);
    fillFaults();
    m_fault->setValue(shown.fault.value);
    m_body->setPlainText(shown.body);
}

void GuideSection::saveInstruction()
{
    const int row = m_list->currentRow();
    WorkInstruction next = row >= 0 && row < int(m_all.size()) ? m_all[std::size_t(row)] : WorkInstruction();
    next.title = m_title->text();
    next.body = m_body->toPlainText();
    next.category = CategoryId(m_category->value().toLongLong());
    next.fault = FaultCodeId(m_fault->value().toLongLong());
    const Outcome<WorkInstruction> saved = GuideDesk(m_context.workplace.context()).save(next);
    if (!report(saved ? Done() : Done(saved.error()), m_form, tr("The instruction is saved as a new version.")))
        return;
    load();
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        if (m_all[i].id == saved->id)
            m_list->setCurrentRow(int(i));
    }
}

QString GuideSection::wordsOn(const SopException& exception) const
{
    const int unit = m_unit->findData(exception.unit.value);
    const int version = m_version->findData(exception.templateId);
    const QString state =
        !exception.isApproved ? tr("waits for an answer")
        : *exception.isApproved
            ? tr("approved by %1").arg(m_context.workplace.catalogue().staffName(exception.answeredBy))
            : tr("refused");
    return tr("%1 works by %2 until %3: %4 (%5)")
        .arg(m_unit->itemText(unit), m_version->itemText(version), exception.until.toString(Qt::ISODate),
             exception.reason, state);
}

void GuideSection::showExceptions()
{
    m_exceptions = GuideDesk(m_context.workplace.context()).exceptions().value_or(std::vector<SopException>());
    m_asked->clear();
    for (const SopException& exception : m_exceptions)
        m_asked->addItem(wordsOn(exception));
    if (m_exceptions.empty())
        m_asked->addItem(tr("No exception: every unit works by the same version."));
    m_asked->setCurrentRow(0);
}

void GuideSection::ask()
{
    SopException asked;
    asked.unit = OrgUnitId(m_unit->value().toLongLong());
    asked.templateId = m_version->value().toLongLong();
    asked.reason = m_reason->text();
    asked.until = m_until->value();
    const Outcome<SopException> done = GuideDesk(m_context.workplace.context()).askException(asked);
    if (!report(done ? Done() : Done(done.error()), m_askForm, tr("The exception waits for another person's answer.")))
        return;
    m_reason->clear();
    showExceptions();
}

void GuideSection::answer(bool isApproved)
{
    const int row = m_asked->currentRow();
    if (row < 0 || row >= int(m_exceptions.size()))
        return;
    const Done done =
        GuideDesk(m_context.workplace.context()).answerException(m_exceptions[std::size_t(row)].id, isApproved);
    if (report(done, m_askForm, isApproved ? tr("The exception is approved.") : tr("The exception is refused.")))
        showExceptions();
}

} // namespace sanbao
