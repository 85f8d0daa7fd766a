// SPDX-License-Identifier: GPL-3.0-or-later
// Who is asking: the phone field finds customers while it is typed (number, its tail, a name, pinyin, or a serial
// number that is scanned), a known customer fills the rest, a new one is typed in place.
#pragma once

#include "core/domain/customer.h"
#include "core/service/intake_desk.h"
#include "core/service/search_desk.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLineEdit;

namespace sanbao {

class AddressAhead;
class ChoiceList;
class FilterChip;
class FormSection;
class PhoneEdit;
class Workplace;

class CustomerPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit CustomerPanel(Workplace& workplace, QWidget* parent = nullptr);

    FormSection* form() const { return m_form; }
    PhoneEdit* phoneEdit() const { return m_phone; }
    ChoiceList* candidates() const { return m_candidates; }
    QLineEdit* nameEdit() const { return m_name; }
    QLineEdit* addressEdit() const { return m_address; }

    const std::optional<Customer>& customer() const { return m_customer; }
    /// "Customer since 2021 · 7 orders", or what stands for a new one.
    QString summary() const;
    void choose(CustomerId id);
    void show(const IntakeRequest& request);
    void fill(IntakeRequest& request) const;

    /// Enter in the phone field or on a candidate: looks up at once and takes what is listed. True when a customer is
    /// chosen or a unit was found.
    bool acceptPhone();
    AddressAhead* places() const { return m_places; }

Q_SIGNALS:
    void edited();
    /// Another customer, or none, is chosen now.
    void customerChanged();
    /// What was typed into the phone field is the serial number of this unit.
    void unitFound(const sanbao::ProductUnit& unit);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void lookUp();
    struct Candidate
    {
        Customer customer;
        SearchHit hit; ///< why he is offered
    };
    void offer(const std::vector<Candidate>& found, bool complete);
    std::vector<Candidate> search(const QString& text) const;
    CustomerId ownerOf(const SearchHit& hit) const;
    /// A code that stands on a product or a paper of ours.
    bool acceptCode(const QString& code);
    void take(const Customer& customer);
    void release();
    void beAnotherPerson();
    void showState();

    Workplace& m_workplace;
    FormSection* m_form;
    PhoneEdit* m_phone;
    QLineEdit* m_name;
    QLineEdit* m_address;
    AddressAhead* m_places;
    ChoiceList* m_candidates;
    QWidget* m_chips;
    QHBoxLayout* m_chipRow;
    FilterChip* m_anotherPerson;
    QTimer m_rest;
    std::optional<Customer> m_customer;
    QString m_newPersonPhone; ///< normalised; this number is a new person's although others have it
};

} // namespace sanbao
