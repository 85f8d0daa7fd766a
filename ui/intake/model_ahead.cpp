// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/model_ahead.h"

#include "core/service/product_desk.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_list.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace sanbao {

namespace {

constexpr int kRestMs = 120;
constexpr int kOffered = 5;

} // namespace

ModelAhead::ModelAhead(Workplace& workplace, QLineEdit* model, std::function<CategoryId()> category)
    : QObject(model)
    , m_workplace(workplace)
    , m_field(model)
    , m_category(std::move(category))
    , m_list(new ChoiceList(tr("Models of the catalogue"), model->parentWidget(), kOffered))
{
    m_list->setObjectName(QStringLiteral("product.models"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->hide();
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &ModelAhead::suggest);
    connect(model, &QLineEdit::textEdited, this, [this] { m_rest.start(); });
    connect(m_list, &ChoiceList::chosen, this, [this](qint64 key) { take(int(key)); });
    model->installEventFilter(this);
}

void ModelAhead::suggest()
{
    m_rest.stop();
    m_found.clear();
    if (m_field->hasFocus())
        m_found = m_workplace.products().like(m_category(), m_field->text(), kOffered);
    if (m_found.size() == 1 && m_found.front().model == m_field->text().trimmed())
        m_found.clear();
    std::vector<ChoiceItem> items;
    for (std::size_t at = 0; at < m_found.size(); ++at) {
        const ProductModel& model = m_found[at];
        items.push_back(
            {qint64(at), model.model,
             QStringList{m_workplace.catalogue().categoryName(model.category), model.brand}.join(QStringLiteral(" · ")),
             model.smart ? tr("smart") : QString(), ChipTone::Accent});
    }
    m_list->setItems(items);
    m_list->setCurrentRow(-1);
    m_list->setVisible(!items.empty());
}

bool ModelAhead::takeCurrent()
{
    if (m_rest.isActive())
        suggest();
    if (m_list->isHidden() || m_list->currentKey() < 0)
        return false;
    take(int(m_list->currentKey()));
    return true;
}

void ModelAhead::take(int index)
{
    if (index < 0 || index >= int(m_found.size()))
        return;
    const ProductModel model = m_found[std::size_t(index)];
    m_list->hide();
    Q_EMIT chosen(model);
}

bool ModelAhead::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field)
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut)
        m_list->hide();
    if (event->type() != QEvent::KeyPress || m_list->isHidden())
        return QObject::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        m_list->step(key == Qt::Key_Down ? 1 : -1);
        return true;
    }
    if (key == Qt::Key_Escape) {
        m_list->hide();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace sanbao
