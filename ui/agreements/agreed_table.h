// SPDX-License-Identifier: GPL-3.0-or-later
// The promises and prices of one agreement beside what is configured; what is typed in the last column holds for the
// orders under it and is printed.
#pragma once

#include "core/domain/agreement_terms.h"

#include <QWidget>

class QTableWidget;

namespace sanbao {

class AgreedTable final : public QWidget
{
    Q_OBJECT
public:
    explicit AgreedTable(QWidget* parent = nullptr);

    void setTargets(const std::vector<AgreedTarget>& configured, const std::vector<AgreedTarget>& agreed);
    void setPrices(const std::vector<AgreedPrice>& listed, const std::vector<AgreedPrice>& agreed);
    /// Only what differs from what is configured. A text that is no number comes back as -1 minutes or a negative
    /// price, which the desk refuses by name.
    std::vector<AgreedTarget> targets() const;
    std::vector<AgreedPrice> prices() const;

Q_SIGNALS:
    void edited();

private:
    void setRow(QTableWidget* table, int row, const QString& name, const QString& usual, const QString& agreed);

    QTableWidget* m_targets;
    QTableWidget* m_prices;
    std::vector<AgreedTarget> m_configured;
    std::vector<AgreedPrice> m_listed;
    bool m_filling = false;
};

} // namespace sanbao
