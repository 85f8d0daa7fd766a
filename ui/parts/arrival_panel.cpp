// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/arrival_panel.h"

#include "core/service/stock_words.h"
#include "core/service/workplace.h"
#include "ui/editors/money_edit.h"
#include "ui/editors/text_box.h"
#include "ui/style/theme.h"
#include "ui/widgets/form_refusal.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/side_panel.h"

#include <QAction>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace sanbao {

namespace {

constexpr int kLines = 6;

} // namespace

ArrivalPanel::ArrivalPanel(Workplace& workplace, QWidget* parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_panel(new SidePanel(tr("Arrived"), parent))
    , m_form(new FormSection(m_panel, 92))
    , m_story(wrappedLabel({}, TextRole::Body, Ink::Muted, m_panel))
    , m_quantity(new QLineEdit(m_form))
    , m_lots(textBox(kLines, m_form))
    , m_price(new MoneyEdit(m_form))
    , m_problem(wrappedLabel({}, TextRole::Body, Ink::Bad, m_panel))
{
    const auto add = [this](const char* field, const QString& words, QWidget* editor) {
        editor->setObjectName(QStringLiteral("arrival.") + QLatin1String(field));
        m_form->addRow(QLatin1String(field), words, editor);
    };
    m_story->setObjectName(QStringLiteral("arrival.story"));
    m_panel->body()->addWidget(m_story);
    add("quantity", tr("Came"), m_quantity);
    add("lot", tr("Serial or batch"), m_lots);
    add("price", tr("Price a piece"), m_price);
    m_panel->body()->addWidget(m_form);
    m_problem->setObjectName(QStringLiteral("arrival.problem"));
    m_panel->body()->addWidget(m_problem);
    m_panel->body()->addStretch(1);
    connect(m_lots, &QPlainTextEdit::textChanged, this, &ArrivalPanel::countLots);
    connect(m_panel->addSave(tr("Book it in")), &QAction::triggered, this, &ArrivalPanel::save);
}

void ArrivalPanel::openFor(const StockRequest& request, const Part& part)
{
    m_request = request;
    m_part = part;
    const bool bySerial = part.tracking == Tracking::Serial;
    m_asksPrice = request.kind == RequestKind::Purchase && m_workplace.context().may(Permission::KeepStock);
    m_panel->setTitle(tr("%1 arrived").arg(request.number));
    m_form->clearIssues();
    m_problem->hide();
    m_quantity->setText(quantityText(request.quantity));
    m_lots->clear();
    m_lots->setPlaceholderText(bySerial ? tr("Scan the serial number of each piece, one a line")
                                        : tr("Number of the batch"));
    m_price->clearValue();
    if (!request.price.isZero())
        m_price->setValue(request.price);
    m_form->row(QStringLiteral("quantity"))->setVisible(!bySerial);
    m_form->row(QStringLiteral("lot"))->setVisible(part.tracking != Tracking::None);
    m_form->row(QStringLiteral("price"))->setVisible(m_asksPrice);
    countLots();
    m_panel->openPanel(part.tracking == Tracking::None ? static_cast<QWidget*>(m_quantity) : m_lots);
}

QStringList ArrivalPanel::lots() const
{
    QStringList found;
    for (const QString& line : m_lots->toPlainText().split(QLatin1Char('\n'))) {
        if (const QString clean = line.simplified(); !clean.isEmpty())
            found.append(clean);
    }
    return found;
}

void ArrivalPanel::countLots()
{
    const QString what = QStringLiteral("%1 %2").arg(m_part.code, m_part.name);
    const QString asked = tr("Asked for: %1").arg(amountText(m_part, m_request.quantity));
    m_story->setText(m_part.tracking == Tracking::Serial
                         ? tr("%1 · %2 · %3 scanned").arg(what, asked, QString::number(lots().size()))
                         : QStringLiteral("%1 · %2").arg(what, asked));
}

Outcome<StockRequest> ArrivalPanel::receive()
{
    Arrival arrival;
    arrival.lots = lots();
    std::optional<qint64> quantity = parseQuantity(m_quantity->text());
    if (m_part.tracking == Tracking::Serial)
        quantity = arrival.lots.size() * 1000;
    if (!quantity)
        return Failure::invalid(QStringLiteral("quantity"), tr("This is not a quantity."));
    if (*quantity == 0)
        return Failure::invalid(m_part.tracking == Tracking::Serial ? QStringLiteral("lot")
                                                                    : QStringLiteral("quantity"),
                                tr("Nothing came yet."));
    if (m_asksPrice && !m_price->problem().isEmpty())
        return Failure::invalid(QStringLiteral("price"), m_price->problem());
    arrival.quantity = *quantity;
    if (m_asksPrice)
        arrival.price = m_price->value();
    return RequestDesk(m_workplace.context()).receive(m_request.id, m_request.revision, arrival);
}

void ArrivalPanel::save()
{
    m_form->clearIssues();
    m_problem->hide();
    const qint64 asked = m_request.quantity;
    const Outcome<StockRequest> done = receive();
    if (!done) {
        fillProblem(m_problem, done.error(), {m_form});
        return;
    }
    m_panel->closePanel();
    const QString booked = tr("%1 is booked in.").arg(done->number);
    Q_EMIT arrived(done->quantity == asked
                       ? booked
                       : tr("%1 %2 are still on their way.").arg(booked, amountText(m_part, asked - done->quantity)));
}

} // namespace sanbao
