// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/fee_panel.h"

#include "core/base/pinyin.h"
#include "core/service/labels.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/money_edit.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/side_panel.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace sanbao {

namespace {

constexpr int kCodeRole = Qt::UserRole + 1;
constexpr int kSearchRole = Qt::UserRole + 2;

} // namespace

std::optional<qint64> parseThousandths(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,7})(?:[.](\\d{1,3}))?$"));
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).toLongLong() * 1000 + match.captured(2).leftJustified(3, QLatin1Char('0')).toLongLong();
}

QString thousandthsText(qint64 thousandths)
{
    const QString whole = QString::number(thousandths / 1000);
    QString rest = QString::number(thousandths % 1000).rightJustified(3, QLatin1Char('0'));
    while (rest.endsWith(QLatin1Char('0')))
        rest.chop(1);
    return rest.isEmpty() ? whole : whole + QLatin1Char('.') + rest;
}

FeePanel::FeePanel(Workplace& workplace, QWidget* parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_panel(new SidePanel(tr("Fee"), parent))
    , m_form(new FormSection(m_panel, 84))
    , m_name(new QLineEdit(m_panel))
    , m_kind(new ChoiceCombo(m_panel))
    , m_quantity(new QLineEdit(m_panel))
    , m_price(new MoneyEdit(m_panel))
    , m_waived(new QLineEdit(m_panel))
    , m_reason(new ChoiceCombo(m_panel))
    , m_note(new QLineEdit(m_panel))
    , m_amount(plainLabel({}, TextRole::Section, Ink::Text, m_panel))
    , m_problem(wrappedLabel({}, TextRole::Body, Ink::Bad, m_panel))
{
    build();
    buildCompletion();
}

void FeePanel::build()
{
    for (const auto& [kind, code] : Codes<FeeKind>::table)
        m_kind->addChoice(label(kind), QString::fromLatin1(code));
    m_name->setMaxLength(200);
    m_name->setPlaceholderText(tr("Code or name from the price list, or free text"));
    m_quantity->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_waived->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_waived->setPlaceholderText(QStringLiteral("0"));
    m_reason->setEditable(true);
    m_reason->setInsertPolicy(QComboBox::NoInsert);
    m_reason->lineEdit()->setMaxLength(300);
    for (const NamedChoice& reason : m_workplace.catalogue().rules().waiverReasons) {
        if (reason.active)
            m_reason->addItem(speaksChinese() ? reason.nameZh : reason.nameEn);
    }
    m_note->setMaxLength(300);
    m_note->setPlaceholderText(tr("needed when the price list does not have it"));
    const auto add = [this](const char* name, const QString& words, QWidget* editor) {
        editor->setObjectName(QStringLiteral("fee.") + QLatin1String(name));
        m_form->addRow(QStringLiteral("fee.") + QLatin1String(name), words, editor);
    };
    add("name", tr("Item"), m_name);
    add("kind", tr("Kind"), m_kind);
    add("quantity", tr("Quantity"), m_quantity);
    add("price", tr("List price"), m_price);
    add("waived", tr("Waived %"), m_waived);
    add("reason", tr("Why waived"), m_reason);
    add("note", tr("What for"), m_note);
    m_panel->body()->addWidget(m_form);
    auto* sum = new QHBoxLayout;
    sum->addWidget(plainLabel(tr("Amount"), TextRole::Body, Ink::Muted, m_panel));
    sum->addStretch(1);
    m_amount->setObjectName(QStringLiteral("fee.amount"));
    sum->addWidget(m_amount);
    m_panel->body()->addLayout(sum);
    m_panel->body()->addWidget(m_problem);
    m_panel->body()->addStretch(1);
    for (QLineEdit* edit : std::initializer_list<QLineEdit*>{m_quantity, m_price, m_waived})
        connect(edit, &QLineEdit::textChanged, this, &FeePanel::showAmount);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_itemCode.clear(); });

    connect(m_panel->addSave(tr("Save the line"), {}, QStringLiteral("fee.save")), &QAction::triggered, this,
            &FeePanel::save);
}

void FeePanel::buildCompletion()
{
    auto* items = new QStandardItemModel(this);
    for (const PriceItem& price : m_workplace.catalogue().prices()) {
        if (!price.active)
            continue;
        auto* entry =
            new QStandardItem(QStringLiteral("%1  %2  ¥%3").arg(price.code, price.name, price.price.grouped()));
        entry->setData(price.code, kCodeRole);
        entry->setData(QStringList{price.code, price.name, pinyinInitials(price.name).join(QLatin1Char(' '))}.join(
                           QLatin1Char(' ')),
                       kSearchRole);
        items->appendRow(entry);
    }
    auto* completer = new QCompleter(items, this);
    completer->setCompletionRole(kSearchRole);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(10);
    m_name->setCompleter(completer);
    // Queued: the completer itself still writes its search text into the field.
    connect(
        completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
        [this](const QModelIndex& index) { takeItem(index.data(kCodeRole).toString()); }, Qt::QueuedConnection);
    connect(m_name, &QLineEdit::editingFinished, this, [this] { takeItem(m_name->text().trimmed().toUpper()); });
}

void FeePanel::takeItem(const QString& code)
{
    for (const PriceItem& price : m_workplace.catalogue().prices()) {
        if (!price.active || price.code.compare(code, Qt::CaseInsensitive) != 0)
            continue;
        m_itemCode = price.code;
        m_name->setText(price.name);
        m_kind->setValue(codeOf(price.kind));
        m_price->setValue(price.price);
        m_tier = price.tier;
        m_listVersion = price.listVersion;
        if (!price.freeReason.isEmpty()) {
            m_waived->setText(QStringLiteral("100"));
            m_reason->setEditText(price.freeReason);
        }
        for (const AgreedPrice& agreed : m_agreed) {
            if (agreed.code == price.code)
                m_price->setValue(agreed.price);
        }
        m_form->row(QStringLiteral("fee.name"))->setIssue({});
        return;
    }
}

bool FeePanel::isOpen() const
{
    return !m_panel->isHidden();
}

void FeePanel::openFor(const FeeLine& line, int index)
{
    m_index = index;
    m_panel->setTitle(index < 0 ? tr("New fee") : tr("Change the fee"));
    m_problem->hide();
    m_form->clearIssues();
    m_itemCode = line.itemCode;
    m_name->setText(line.name);
    m_kind->setValue(codeOf(line.kind));
    m_quantity->setText(thousandthsText(line.quantityMilli));
    if (index < 0)
        m_price->clearValue();
    else
        m_price->setValue(line.unitPrice);
    m_waived->setText(line.waivedBasisPoints == 0 ? QString() : thousandthsText(line.waivedBasisPoints * 10));
    m_reason->setEditText(line.waiverReason);
    m_note->setText(line.note);
    m_tier = line.tier;
    m_listVersion = line.listVersion;
    showAmount();
    m_panel->openPanel(m_name);
}

void FeePanel::showProblem(const QString& text)
{
    m_problem->setText(text);
    m_problem->show();
}

FeeLine FeePanel::line(std::vector<FieldIssue>& issues) const
{
    const auto refuse = [&issues](const char* field, const QString& text) {
        issues.push_back({QLatin1String(field), text});
    };
    FeeLine line;
    line.kind = fromCode<FeeKind>(m_kind->value().toString()).value_or(FeeKind::Labour);
    line.itemCode = m_itemCode;
    line.name = m_name->text().trimmed();
    line.waiverReason = m_reason->currentText().trimmed();
    line.note = m_note->text().trimmed();
    line.tier = m_itemCode.isEmpty() ? ServiceTier::Basic : m_tier;
    line.listVersion = m_itemCode.isEmpty() ? 0 : m_listVersion;
    const std::optional<qint64> quantity = parseThousandths(m_quantity->text());
    line.quantityMilli = quantity.value_or(1000);
    if (!quantity)
        refuse("fee.quantity", tr("Write a number with at most three decimals."));
    line.unitPrice = m_price->value().value_or(Money());
    if (!m_price->value())
        refuse("fee.price", m_price->problem().isEmpty() ? tr("The price is needed.") : m_price->problem());
    const QString waived = m_waived->text().trimmed();
    const std::optional<qint64> percent = waived.isEmpty() ? std::optional<qint64>(0) : parseThousandths(waived);
    line.waivedBasisPoints = int(percent.value_or(0) / 10);
    if (!percent || *percent % 10 != 0)
        refuse("fee.waived", tr("Write a percentage between 0 and 100."));
    return line;
}

void FeePanel::save()
{
    if (!isOpen())
        return;
    std::vector<FieldIssue> issues;
    const FeeLine typed = line(issues);
    for (const FeeIssue& issue : checkFees({typed})) {
        switch (issue.rule) {
        case FeeRule::NameMissing:
            issues.push_back({QStringLiteral("fee.name"), tr("The item needs a name.")});
            break;
        case FeeRule::QuantityNotPositive:
            issues.push_back({QStringLiteral("fee.quantity"), tr("The quantity must be greater than zero.")});
            break;
        case FeeRule::PriceNegative:
            issues.push_back({QStringLiteral("fee.price"), tr("The price may not be negative.")});
            break;
        case FeeRule::WaiverOutOfRange:
            issues.push_back({QStringLiteral("fee.waived"), tr("The waiver must lie between 0 and 100 %.")});
            break;
        case FeeRule::WaiverReasonMissing:
            issues.push_back({QStringLiteral("fee.reason"), tr("Say why it is waived.")});
            break;
        case FeeRule::UnlistedWithoutNote:
            issues.push_back(
                {QStringLiteral("fee.note"), tr("The price list does not have this item: say what it is for.")});
            break;
        }
    }
    m_problem->hide();
    m_form->showIssues(issues);
    if (issues.empty())
        Q_EMIT accepted(typed, m_index);
}

void FeePanel::showAmount()
{
    std::vector<FieldIssue> issues;
    const FeeLine typed = line(issues);
    m_amount->setText(issues.empty() ? QStringLiteral("¥ ") + typed.amount().grouped() : QStringLiteral("–"));
}

} // namespace sanbao
