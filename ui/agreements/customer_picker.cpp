// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/customer_picker.h"

#include "core/domain/phone.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/search_field.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace sanbao {

namespace {

constexpr int kShownHits = 5;

QString lineOf(const Customer& customer)
{
    QStringList parts{customer.name, displayPhone(customer.phone)};
    if (!customer.address.isEmpty())
        parts.append(customer.address);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

CustomerPicker::CustomerPicker(Finder find, QWidget* parent)
    : QWidget(parent)
    , m_find(std::move(find))
    , m_field(new SearchField(tr("Phone, name or pinyin"), this))
    , m_hits(new QListWidget(this))
    , m_summary(new ElidedLabel({}, TextRole::Hint, Ink::Muted, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(dp(4));
    column->addWidget(m_field);
    column->addWidget(m_hits);
    column->addWidget(m_summary);
    setFocusProxy(m_field);
    m_field->setObjectName(QStringLiteral("customerSearch"));
    m_field->setAccessibleName(tr("Customer"));
    m_field->installEventFilter(this);
    m_hits->setAccessibleName(tr("Found customers"));
    m_hits->setFocusPolicy(Qt::NoFocus);
    m_hits->hide();
    m_summary->hide();
    connect(m_field, &SearchField::searched, this, &CustomerPicker::search);
    connect(m_hits, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { take(m_hits->row(item)); });
}

void CustomerPicker::setCustomer(const std::optional<Customer>& customer)
{
    m_found.clear();
    m_hits->hide();
    m_chosen = customer ? customer->id : CustomerId();
    {
        const QSignalBlocker quiet(m_field);
        m_field->setText(customer ? customer->name : QString());
    }
    m_summary->setText(customer ? lineOf(*customer) : QString());
    m_summary->setVisible(customer.has_value());
}

void CustomerPicker::search(const QString& text)
{
    if (m_chosen.isValid()) {
        m_chosen = CustomerId();
        m_summary->hide();
        Q_EMIT chosen(m_chosen);
    }
    m_found = m_find(text);
    if (m_found.size() > kShownHits)
        m_found.resize(kShownHits);
    m_hits->clear();
    for (const Customer& customer : m_found)
        m_hits->addItem(lineOf(customer));
    if (m_found.empty() && !text.trimmed().isEmpty())
        m_hits->addItem(tr("Nobody found. New customers are entered at intake or under Customers."));
    m_hits->setCurrentRow(m_found.empty() ? -1 : 0);
    const int rows = std::max(m_hits->count(), 1);
    m_hits->setFixedHeight(rows * m_hits->sizeHintForRow(0) + 2 * m_hits->frameWidth() + dp(2));
    m_hits->setVisible(m_hits->count() > 0);
}

void CustomerPicker::take(int row)
{
    if (row < 0 || row >= int(m_found.size()))
        return;
    const Customer customer = m_found[size_t(row)];
    setCustomer(customer);
    Q_EMIT chosen(customer.id);
}

bool CustomerPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool plain = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier;
    if (plain && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) && m_hits->isVisible()) {
        const int step = key->key() == Qt::Key_Down ? 1 : -1;
        m_hits->setCurrentRow(std::clamp(m_hits->currentRow() + step, 0, std::max(m_hits->count() - 1, 0)));
        return true;
    }
    if (plain && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        if (!m_chosen.isValid()) {
            m_field->flush();
            take(m_hits->currentRow());
        }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace sanbao
