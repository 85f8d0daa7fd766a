<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgreementColumns</name>
    <message>
        <source>Agreement number</source>
        <translation>Agreement number</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validity</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Price (yuan)</source>
        <translation>Price (yuan)</translation>
    </message>
    <message>
        <source>Visits left</source>
        <translation>Visits left</translation>
    </message>
</context>
<context>
    <name>Agreements</name>
    <message>
        <source>Repair: fault diagnosis, repair, replacement of parts with the customer&apos;s consent, function test.</source>
        <translation>Repair: fault diagnosis, repair, replacement of parts with the customer&apos;s consent, function test.</translation>
    </message>
    <message>
        <source>Installation: delivery check, installation, trial run and instruction of the user.</source>
        <translation>Installation: delivery check, installation, trial run and instruction of the user.</translation>
    </message>
    <message>
        <source>Maintenance: inspection, cleaning, adjustment and replacement of wear parts by the maintenance list.</source>
        <translation>Maintenance: inspection, cleaning, adjustment and replacement of wear parts by the maintenance list.</translation>
    </message>
    <message>
        <source>Upgrade: refitting or replacing parts to extend the product&apos;s functions.</source>
        <translation>Upgrade: refitting or replacing parts to extend the product&apos;s functions.</translation>
    </message>
    <message>
        <source>Consultation: advice on use, care and faults by telephone or at the counter.</source>
        <translation>Consultation: advice on use, care and faults by telephone or at the counter.</translation>
    </message>
    <message>
        <source>Return and exchange: inspection and handling by the statutory rules.</source>
        <translation>Return and exchange: inspection and handling by the statutory rules.</translation>
    </message>
    <message>
        <source>The template has no section on the scope of service.</source>
        <translation>The template has no section on the scope of service.</translation>
    </message>
    <message>
        <source>The scope of service is empty: choose at least one service or describe it.</source>
        <translation>The scope of service is empty: choose at least one service or describe it.</translation>
    </message>
    <message>
        <source>The template has no section on response times.</source>
        <translation>The template has no section on response times.</translation>
    </message>
    <message>
        <source>No response times are configured for these services: set them in the settings first.</source>
        <translation>No response times are configured for these services: set them in the settings first.</translation>
    </message>
    <message>
        <source>The template has no section on fees.</source>
        <translation>The template has no section on fees.</translation>
    </message>
    <message>
        <source>The price list is empty: enter prices in the settings first.</source>
        <translation>The price list is empty: enter prices in the settings first.</translation>
    </message>
    <message>
        <source>This agreement does not exist.</source>
        <translation>This agreement does not exist.</translation>
    </message>
    <message>
        <source>There is no agreement with number %1.</source>
        <translation>There is no agreement with number %1.</translation>
    </message>
    <message>
        <source>Choose the customer.</source>
        <translation>Choose the customer.</translation>
    </message>
    <message>
        <source>Choose a template.</source>
        <translation>Choose a template.</translation>
    </message>
    <message>
        <source>Enter the first day.</source>
        <translation>Enter the first day.</translation>
    </message>
    <message>
        <source>Enter the last day.</source>
        <translation>Enter the last day.</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>The last day lies before the first one.</translation>
    </message>
    <message>
        <source>Enter the price; 0 when the agreement is free.</source>
        <translation>Enter the price; 0 when the agreement is free.</translation>
    </message>
    <message>
        <source>The price may not be negative.</source>
        <translation>The price may not be negative.</translation>
    </message>
    <message>
        <source>This product belongs to another customer.</source>
        <translation>This product belongs to another customer.</translation>
    </message>
    <message>
        <source>(given when issued)</source>
        <translation>(given when issued)</translation>
    </message>
    <message>
        <source>Package: %1</source>
        <translation>Package: %1</translation>
    </message>
    <message>
        <source>Not included: %1</source>
        <translation>Not included: %1</translation>
    </message>
    <message>
        <source>Visits included: %1</source>
        <translation>Visits included: %1</translation>
    </message>
    <message>
        <source>Sample customer</source>
        <translation>Sample customer</translation>
    </message>
    <message>
        <source>1 Sample Street</source>
        <translation>1 Sample Street</translation>
    </message>
    <message>
        <source>Sample package</source>
        <translation>Sample package</translation>
    </message>
    <message>
        <source>The visits lie between 0 and 999.</source>
        <translation>The visits lie between 0 and 999.</translation>
    </message>
    <message>
        <source>An agreed time must be longer than zero.</source>
        <translation>An agreed time must be longer than zero.</translation>
    </message>
    <message>
        <source>The agreed price of %1 may not be negative.</source>
        <translation>The agreed price of %1 may not be negative.</translation>
    </message>
    <message>
        <source>pen</source>
        <translation>pen</translation>
    </message>
    <message>
        <source>touch</source>
        <translation>touch</translation>
    </message>
    <message>
        <source>mouse</source>
        <translation>mouse</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>paper</translation>
    </message>
    <message>
        <source>Signature of the customer</source>
        <translation>Signature of the customer</translation>
    </message>
    <message>
        <source>☑ The conspicuous terms have been explained to me.</source>
        <translation>☑ The conspicuous terms have been explained to me.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Signed on screen by %1 on %2 (%3), recorded by %4. Document fingerprint %5.</source>
        <translation>Signed on screen by %1 on %2 (%3), recorded by %4. Document fingerprint %5.</translation>
    </message>
    <message>
        <source>Signed on paper by %1 on %2, recorded by %3. Document fingerprint %4.</source>
        <translation>Signed on paper by %1 on %2, recorded by %3. Document fingerprint %4.</translation>
    </message>
    <message>
        <source>The text of agreement %1 is not what was issued. It is not printed; ask the administrator.</source>
        <translation>The text of agreement %1 is not what was issued. It is not printed; ask the administrator.</translation>
    </message>
    <message>
        <source>The paper of agreement %1 is not what was issued. It is not printed; ask the administrator.</source>
        <translation>The paper of agreement %1 is not what was issued. It is not printed; ask the administrator.</translation>
    </message>
    <message>
        <source>The signature of agreement %1 is not what was signed. It is not printed; ask the administrator.</source>
        <translation>The signature of agreement %1 is not what was signed. It is not printed; ask the administrator.</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Watch</source>
        <translation>Watch</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critical</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noted</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>limit crossed</source>
        <translation>limit crossed</translation>
    </message>
    <message>
        <source>too much for chance</source>
        <translation>too much for chance</translation>
    </message>
    <message>
        <source>slow drift</source>
        <translation>slow drift</translation>
    </message>
    <message>
        <source>cases follow each other too fast</source>
        <translation>cases follow each other too fast</translation>
    </message>
    <message>
        <source>fault rises above its history</source>
        <translation>fault rises above its history</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 in 30 days, %2 in the year before</source>
        <translation>%1 in 30 days, %2 in the year before</translation>
    </message>
    <message>
        <source>%1, n %2</source>
        <translation>%1, n %2</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>limit %1</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>may still be chance</source>
        <translation>may still be chance</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Between 0 and 100 %.</source>
        <translation>Between 0 and 100 %.</translation>
    </message>
    <message>
        <source>A limit is not negative.</source>
        <translation>A limit is not negative.</translation>
    </message>
    <message>
        <source>At least one case.</source>
        <translation>At least one case.</translation>
    </message>
    <message>
        <source>The critical limit lies beyond the warning limit.</source>
        <translation>The critical limit lies beyond the warning limit.</translation>
    </message>
    <message>
        <source>This alert does not exist.</source>
        <translation>This alert does not exist.</translation>
    </message>
    <message>
        <source>This alert is closed already.</source>
        <translation>This alert is closed already.</translation>
    </message>
    <message>
        <source>Somebody else changed this alert meanwhile. Open it again.</source>
        <translation>Somebody else changed this alert meanwhile. Open it again.</translation>
    </message>
    <message>
        <source>Say what it came from.</source>
        <translation>Say what it came from.</translation>
    </message>
    <message>
        <source>Say what was done about it.</source>
        <translation>Say what was done about it.</translation>
    </message>
</context>
<context>
    <name>Analysis</name>
    <message>
        <source>No comparison</source>
        <translation>No comparison</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Period before</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>Say on which day it happened.</source>
        <translation>Say on which day it happened.</translation>
    </message>
    <message>
        <source>Say what happened.</source>
        <translation>Say what happened.</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>This product does not exist.</source>
        <translation>This product does not exist.</translation>
    </message>
    <message>
        <source>Say what was read, in at most 60 characters.</source>
        <translation>Say what was read, in at most 60 characters.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>This is not a number.</translation>
    </message>
    <message>
        <source>A reading cannot be taken in the future.</source>
        <translation>A reading cannot be taken in the future.</translation>
    </message>
    <message>
        <source>no product has the serial number %1</source>
        <translation>no product has the serial number %1</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1 is not a number</translation>
    </message>
    <message>
        <source>%1 is not a moment</source>
        <translation>%1 is not a moment</translation>
    </message>
    <message>
        <source>The first row must name the columns serial, kind, value, unit, taken_at.</source>
        <translation>The first row must name the columns serial, kind, value, unit, taken_at.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>Only closed orders are amended; an open one is changed.</source>
        <translation>Only closed orders are amended; an open one is changed.</translation>
    </message>
    <message>
        <source>Write what is added or corrected.</source>
        <translation>Write what is added or corrected.</translation>
    </message>
    <message>
        <source>Say why it is corrected.</source>
        <translation>Say why it is corrected.</translation>
    </message>
    <message>
        <source>Only closed orders are archived.</source>
        <translation>Only closed orders are archived.</translation>
    </message>
    <message>
        <source>Choose how long it is kept.</source>
        <translation>Choose how long it is kept.</translation>
    </message>
    <message>
        <source>kept until %1</source>
        <translation>kept until %1</translation>
    </message>
    <message>
        <source>The order was archived on %1 and is locked.</source>
        <translation>The order was archived on %1 and is locked.</translation>
    </message>
</context>
<context>
    <name>AttachmentFiles</name>
    <message>
        <source>The picture &quot;%1&quot; cannot be read: %2</source>
        <translation>The picture &quot;%1&quot; cannot be read: %2</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is empty.</source>
        <translation>The file &quot;%1&quot; is empty.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; has %2 MB; at most %3 MB can be kept.</source>
        <translation>The file &quot;%1&quot; has %2 MB; at most %3 MB can be kept.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be opened.</source>
        <translation>The file &quot;%1&quot; cannot be opened.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a photo, document, recording or film. It is not kept.</source>
        <translation>&quot;%1&quot; is not a photo, document, recording or film. It is not kept.</translation>
    </message>
    <message>
        <source>The clipboard holds no picture that can be read.</source>
        <translation>The clipboard holds no picture that can be read.</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>This file is not in the store.</source>
        <translation>This file is not in the store.</translation>
    </message>
    <message>
        <source>The content of &quot;%1&quot; is damaged.</source>
        <translation>The content of &quot;%1&quot; is damaged.</translation>
    </message>
    <message>
        <source>Between %1 and %2 pixels.</source>
        <translation>Between %1 and %2 pixels.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>The file has %1 MB; at most %2 MB can be kept.</source>
        <translation>The file has %1 MB; at most %2 MB can be kept.</translation>
    </message>
    <message>
        <source>The store file is open for reading only.</source>
        <translation>The store file is open for reading only.</translation>
    </message>
    <message>
        <source>This file is attached already, as &quot;%1&quot;.</source>
        <translation>This file is attached already, as &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Somebody else changed this file meanwhile. Look at it again.</source>
        <translation>Somebody else changed this file meanwhile. Look at it again.</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>Give the file a name.</translation>
    </message>
</context>
<context>
    <name>Automation</name>
    <message>
        <source>Name a technician</source>
        <translation>Name a technician</translation>
    </message>
    <message>
        <source>Tell somebody</source>
        <translation>Tell somebody</translation>
    </message>
    <message>
        <source>Escalate to a higher tier</source>
        <translation>Escalate to a higher tier</translation>
    </message>
    <message>
        <source>%1 people told</source>
        <translation>%1 people told</translation>
    </message>
    <message>
        <source>%1 is named already.</source>
        <translation>%1 is named already.</translation>
    </message>
    <message>
        <source>Nobody fits: the order stays in the pool.</source>
        <translation>Nobody fits: the order stays in the pool.</translation>
    </message>
    <message>
        <source>The order was changed meanwhile.</source>
        <translation>The order was changed meanwhile.</translation>
    </message>
    <message>
        <source>You are named for this order (%1)</source>
        <translation>You are named for this order (%1)</translation>
    </message>
    <message>
        <source>%1 named</source>
        <translation>%1 named</translation>
    </message>
    <message>
        <source>The order is at the highest tier already.</source>
        <translation>The order is at the highest tier already.</translation>
    </message>
    <message>
        <source>tier %1 → tier %2</source>
        <translation>tier %1 → tier %2</translation>
    </message>
    <message>
        <source>Name the rule.</source>
        <translation>Name the rule.</translation>
    </message>
    <message>
        <source>Between 0 minutes and a year.</source>
        <translation>Between 0 minutes and a year.</translation>
    </message>
    <message>
        <source>Choose who is told.</source>
        <translation>Choose who is told.</translation>
    </message>
    <message>
        <source>A closed order needs no rule.</source>
        <translation>A closed order needs no rule.</translation>
    </message>
    <message>
        <source>The rule was changed meanwhile. Look at it again.</source>
        <translation>The rule was changed meanwhile. Look at it again.</translation>
    </message>
    <message>
        <source>Between a minute and a week.</source>
        <translation>Between a minute and a week.</translation>
    </message>
    <message>
        <source>the higher tier has not answered (%1)</source>
        <translation>the higher tier has not answered (%1)</translation>
    </message>
</context>
<context>
    <name>Benefit</name>
    <message>
        <source>Choose a period of at most five years.</source>
        <translation>Choose a period of at most five years.</translation>
    </message>
</context>
<context>
    <name>Callbacks</name>
    <message>
        <source>Order %1: does everything work? Then ask the questions of the survey.</source>
        <translation>Order %1: does everything work? Then ask the questions of the survey.</translation>
    </message>
    <message>
        <source>Listen first, then say what we will do and by when.</source>
        <translation>Listen first, then say what we will do and by when.</translation>
    </message>
    <message>
        <source>Ask whether a check-up or a renewal is wanted.</source>
        <translation>Ask whether a check-up or a renewal is wanted.</translation>
    </message>
    <message>
        <source>This household was called today at %1 by %2. Nobody is called twice on one day; it comes up again tomorrow.</source>
        <translation>This household was called today at %1 by %2. Nobody is called twice on one day; it comes up again tomorrow.</translation>
    </message>
    <message>
        <source>Nothing is due for this customer today.</source>
        <translation>Nothing is due for this customer today.</translation>
    </message>
    <message>
        <source>The text is longer than 2000 characters.</source>
        <translation>The text is longer than 2000 characters.</translation>
    </message>
    <message>
        <source>Hello, this is %1 of %2. Is it convenient to talk for two minutes?</source>
        <translation>Hello, this is %1 of %2. Is it convenient to talk for two minutes?</translation>
    </message>
    <message>
        <source>Write down what came of it.</source>
        <translation>Write down what came of it.</translation>
    </message>
    <message>
        <source>Choose a day after today: nobody is called twice on one day.</source>
        <translation>Choose a day after today: nobody is called twice on one day.</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Survey</translation>
    </message>
    <message>
        <source>After-care</source>
        <translation>After-care</translation>
    </message>
    <message>
        <source>Periodic call</source>
        <translation>Periodic call</translation>
    </message>
    <message>
        <source>Low grade</source>
        <translation>Low grade</translation>
    </message>
    <message>
        <source>Package ends</source>
        <translation>Package ends</translation>
    </message>
    <message>
        <source>Warranty ends</source>
        <translation>Warranty ends</translation>
    </message>
    <message>
        <source>Promised call</source>
        <translation>Promised call</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Busy</translation>
    </message>
    <message>
        <source>Asked to call later</source>
        <translation>Asked to call later</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Wrong number</translation>
    </message>
    <message>
        <source>Does not want to be called</source>
        <translation>Does not want to be called</translation>
    </message>
</context>
<context>
    <name>Campaigns</name>
    <message>
        <source>Give the campaign a name of up to %1 characters.</source>
        <translation>Give the campaign a name of up to %1 characters.</translation>
    </message>
    <message>
        <source>Say from which day of closing orders are taken.</source>
        <translation>Say from which day of closing orders are taken.</translation>
    </message>
    <message>
        <source>The last day lies before the first day.</source>
        <translation>The last day lies before the first day.</translation>
    </message>
    <message>
        <source>A campaign covers three years at most.</source>
        <translation>A campaign covers three years at most.</translation>
    </message>
    <message>
        <source>It starts after the last day of its orders.</source>
        <translation>It starts after the last day of its orders.</translation>
    </message>
    <message>
        <source>Give a number from 1 to 100000.</source>
        <translation>Give a number from 1 to 100000.</translation>
    </message>
    <message>
        <source>The expected rate lies between 1 and 100 %.</source>
        <translation>The expected rate lies between 1 and 100 %.</translation>
    </message>
    <message>
        <source>It is repeated after 1 to 24 months, or not at all.</source>
        <translation>It is repeated after 1 to 24 months, or not at all.</translation>
    </message>
    <message>
        <source>The campaign was changed meanwhile. Look at it again and repeat.</source>
        <translation>The campaign was changed meanwhile. Look at it again and repeat.</translation>
    </message>
    <message>
        <source>The days of this campaign are not over yet; it can be drawn from %1 on.</source>
        <translation>The days of this campaign are not over yet; it can be drawn from %1 on.</translation>
    </message>
    <message>
        <source>No order closed in these days is left to ask about.</source>
        <translation>No order closed in these days is left to ask about.</translation>
    </message>
    <message>
        <source>A period is 1, 2, 3, 4, 6 or 12 months long.</source>
        <translation>A period is 1, 2, 3, 4, 6 or 12 months long.</translation>
    </message>
    <message>
        <source>Give 0 to 60 days.</source>
        <translation>Give 0 to 60 days.</translation>
    </message>
    <message>
        <source>Write down what follows from it, in up to %1 characters.</source>
        <translation>Write down what follows from it, in up to %1 characters.</translation>
    </message>
    <message>
        <source>This period is signed already.</source>
        <translation>This period is signed already.</translation>
    </message>
    <message>
        <source>This period is not over yet.</source>
        <translation>This period is not over yet.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>At the counter</translation>
    </message>
    <message>
        <source>Paper form</source>
        <translation>Paper form</translation>
    </message>
    <message>
        <source>Online rating</source>
        <translation>Online rating</translation>
    </message>
    <message>
        <source>Field visit</source>
        <translation>Field visit</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Taken in from a table</source>
        <translation>Taken in from a table</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>All of them</translation>
    </message>
    <message>
        <source>Each n-th</source>
        <translation>Each n-th</translation>
    </message>
    <message>
        <source>So many, by lot</source>
        <translation>So many, by lot</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>running</source>
        <translation>running</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>finished</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signed</translation>
    </message>
    <message>
        <source>due</source>
        <translation>due</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>%1 by lot</source>
        <translation>%1 by lot</translation>
    </message>
    <message>
        <source>1 of every %1</source>
        <translation>1 of every %1</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>Write days between 1 and %1 with commas, for example 3,30.</source>
        <translation>Write days between 1 and %1 with commas, for example 3,30.</translation>
    </message>
    <message>
        <source>Warranty of %1 ends on %2</source>
        <translation>Warranty of %1 ends on %2</translation>
    </message>
    <message>
        <source>%1 (%2) ends on %3</source>
        <translation>%1 (%2) ends on %3</translation>
    </message>
    <message>
        <source>Periodic call of the group %1</source>
        <translation>Periodic call of the group %1</translation>
    </message>
    <message>
        <source>This task does not exist.</source>
        <translation>This task does not exist.</translation>
    </message>
    <message>
        <source>The task was changed meanwhile. Look at it again.</source>
        <translation>The task was changed meanwhile. Look at it again.</translation>
    </message>
    <message>
        <source>Write down what came of it.</source>
        <translation>Write down what came of it.</translation>
    </message>
    <message>
        <source>The text is longer than 2000 characters.</source>
        <translation>The text is longer than 2000 characters.</translation>
    </message>
    <message>
        <source>Choose a day that is still to come.</source>
        <translation>Choose a day that is still to come.</translation>
    </message>
    <message>
        <source>%1 days after order %2: does everything work?</source>
        <translation>%1 days after order %2: does everything work?</translation>
    </message>
    <message>
        <source>Low grades for order %1: find out why and make it good</source>
        <translation>Low grades for order %1: find out why and make it good</translation>
    </message>
    <message>
        <source>After-care</source>
        <translation>After-care</translation>
    </message>
    <message>
        <source>Periodic call</source>
        <translation>Periodic call</translation>
    </message>
    <message>
        <source>Low grade</source>
        <translation>Low grade</translation>
    </message>
    <message>
        <source>Package ends</source>
        <translation>Package ends</translation>
    </message>
    <message>
        <source>Warranty ends</source>
        <translation>Warranty ends</translation>
    </message>
    <message>
        <source>Promised call</source>
        <translation>Promised call</translation>
    </message>
</context>
<context>
    <name>CarryIn</name>
    <message>
        <source>Nothing of this order lies in the store.</source>
        <translation>Nothing of this order lies in the store.</translation>
    </message>
    <message>
        <source>Say where it lies now.</source>
        <translation>Say where it lies now.</translation>
    </message>
    <message>
        <source>This is not the slip of order %1.</source>
        <translation>This is not the slip of order %1.</translation>
    </message>
    <message>
        <source>Say how the person was identified.</source>
        <translation>Say how the person was identified.</translation>
    </message>
    <message>
        <source>Say who took it.</source>
        <translation>Say who took it.</translation>
    </message>
    <message>
        <source>against the slip</source>
        <translation>against the slip</translation>
    </message>
    <message>
        <source>handed to %1, %2</source>
        <translation>handed to %1, %2</translation>
    </message>
</context>
<context>
    <name>ChangedMeanwhile</name>
    <message>
        <source>The record was changed meanwhile. Look at it again.</source>
        <translation>The record was changed meanwhile. Look at it again.</translation>
    </message>
    <message>
        <source>Somebody else changed this part meanwhile. It was read again; choose once more.</source>
        <translation>Somebody else changed this part meanwhile. It was read again; choose once more.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. It was read again; check it and try again.</source>
        <translation>Somebody else changed this meanwhile. It was read again; check it and try again.</translation>
    </message>
    <message>
        <source>The work on this order was recorded elsewhere meanwhile. It has been reloaded.</source>
        <translation>The work on this order was recorded elsewhere meanwhile. It has been reloaded.</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>At least one channel has to stay switched on.</source>
        <translation>At least one channel has to stay switched on.</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>The file is empty.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>The table has no column &quot;comment&quot;.</source>
        <translation>The table has no column &quot;comment&quot;.</translation>
    </message>
    <message>
        <source>The comment is empty.</source>
        <translation>The comment is empty.</translation>
    </message>
    <message>
        <source>1 is content, 0 is not; nothing else is known.</source>
        <translation>1 is content, 0 is not; nothing else is known.</translation>
    </message>
    <message>
        <source>A theme has at most %1 characters.</source>
        <translation>A theme has at most %1 characters.</translation>
    </message>
    <message>
        <source>Contented</source>
        <translation>Contented</translation>
    </message>
    <message>
        <source>Discontented</source>
        <translation>Discontented</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
</context>
<context>
    <name>ComplaintColumns</name>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>Customer service</translation>
    </message>
</context>
<context>
    <name>Complaints</name>
    <message>
        <source>This complaint does not exist.</source>
        <translation>This complaint does not exist.</translation>
    </message>
    <message>
        <source>The complaint was changed meanwhile. It has been reloaded; check it and try again.</source>
        <translation>The complaint was changed meanwhile. It has been reloaded; check it and try again.</translation>
    </message>
    <message>
        <source>The text is longer than 2000 characters.</source>
        <translation>The text is longer than 2000 characters.</translation>
    </message>
    <message>
        <source>Say what the customer complains about.</source>
        <translation>Say what the customer complains about.</translation>
    </message>
    <message>
        <source>Write down what was found out.</source>
        <translation>Write down what was found out.</translation>
    </message>
    <message>
        <source>Say whether the complaint is justified.</source>
        <translation>Say whether the complaint is justified.</translation>
    </message>
    <message>
        <source>Write down what was offered to the customer.</source>
        <translation>Write down what was offered to the customer.</translation>
    </message>
    <message>
        <source>Say whether the customer accepted the remedy.</source>
        <translation>Say whether the customer accepted the remedy.</translation>
    </message>
    <message>
        <source>Name the cause, so that it can be prevented.</source>
        <translation>Name the cause, so that it can be prevented.</translation>
    </message>
    <message>
        <source>This order does not exist.</source>
        <translation>This order does not exist.</translation>
    </message>
    <message>
        <source>Choose the customer or the order the complaint is about.</source>
        <translation>Choose the customer or the order the complaint is about.</translation>
    </message>
    <message>
        <source>The moment of receipt lies in the future.</source>
        <translation>The moment of receipt lies in the future.</translation>
    </message>
    <message>
        <source>Complaint %1 is closed and can no longer change.</source>
        <translation>Complaint %1 is closed and can no longer change.</translation>
    </message>
    <message>
        <source>Say why the level changes.</source>
        <translation>Say why the level changes.</translation>
    </message>
    <message>
        <source>Choose who takes care of the complaint.</source>
        <translation>Choose who takes care of the complaint.</translation>
    </message>
    <message>
        <source>There is no complaint with number %1.</source>
        <translation>There is no complaint with number %1.</translation>
    </message>
    <message>
        <source>There is nothing new to keep yet.</source>
        <translation>There is nothing new to keep yet.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Choose one of the list.</translation>
    </message>
    <message>
        <source>Write down the number the complaint has there.</source>
        <translation>Write down the number the complaint has there.</translation>
    </message>
    <message>
        <source>Write down the day it was received there.</source>
        <translation>Write down the day it was received there.</translation>
    </message>
    <message>
        <source>An amount is not negative.</source>
        <translation>An amount is not negative.</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters.</source>
        <translation>The text is longer than %1 characters.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acknowledged</translation>
    </message>
    <message>
        <source>Investigated</source>
        <translation>Investigated</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Offered</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>not classified</source>
        <translation>not classified</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Give it a name.</translation>
    </message>
    <message>
        <source>Between 1 and 366 working days.</source>
        <translation>Between 1 and 366 working days.</translation>
    </message>
    <message>
        <source>To us directly</source>
        <translation>To us directly</translation>
    </message>
    <message>
        <source>12315</source>
        <translation>12315</translation>
    </message>
    <message>
        <source>Consumer association</source>
        <translation>Consumer association</translation>
    </message>
    <message>
        <source>Online platform</source>
        <translation>Online platform</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Media</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>This order does not exist.</source>
        <translation>This order does not exist.</translation>
    </message>
    <message>
        <source>Write who confirms.</source>
        <translation>Write who confirms.</translation>
    </message>
    <message>
        <source>Say why nobody can confirm.</source>
        <translation>Say why nobody can confirm.</translation>
    </message>
    <message>
        <source>The signature is missing: sign in the field.</source>
        <translation>The signature is missing: sign in the field.</translation>
    </message>
    <message>
        <source>Enter the six digits on the customer&apos;s slip.</source>
        <translation>Enter the six digits on the customer&apos;s slip.</translation>
    </message>
    <message>
        <source>This is not the code of this order.</source>
        <translation>This is not the code of this order.</translation>
    </message>
    <message>
        <source>List what the customer gets back.</source>
        <translation>List what the customer gets back.</translation>
    </message>
    <message>
        <source>Say what failed, or why no test was needed.</source>
        <translation>Say what failed, or why no test was needed.</translation>
    </message>
    <message>
        <source>Say why the old parts stay here.</source>
        <translation>Say why the old parts stay here.</translation>
    </message>
    <message>
        <source>Parts were exchanged: say what became of the old ones.</source>
        <translation>Parts were exchanged: say what became of the old ones.</translation>
    </message>
    <message>
        <source>Write who received it.</source>
        <translation>Write who received it.</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>By name</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Code on the slip</source>
        <translation>Code on the slip</translation>
    </message>
    <message>
        <source>Nobody there</source>
        <translation>Nobody there</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>By phone</translation>
    </message>
    <message>
        <source>By text message</source>
        <translation>By text message</translation>
    </message>
    <message>
        <source>By WeChat</source>
        <translation>By WeChat</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>By mail</translation>
    </message>
    <message>
        <source>Test passed</source>
        <translation>Test passed</translation>
    </message>
    <message>
        <source>Test failed</source>
        <translation>Test failed</translation>
    </message>
    <message>
        <source>No test needed</source>
        <translation>No test needed</translation>
    </message>
    <message>
        <source>No parts exchanged</source>
        <translation>No parts exchanged</translation>
    </message>
    <message>
        <source>Old parts returned</source>
        <translation>Old parts returned</translation>
    </message>
    <message>
        <source>Customer waived the old parts</source>
        <translation>Customer waived the old parts</translation>
    </message>
    <message>
        <source>Old parts stay here</source>
        <translation>Old parts stay here</translation>
    </message>
    <message>
        <source>Write who was told the result.</source>
        <translation>Write who was told the result.</translation>
    </message>
    <message>
        <source>The moment lies between the registration and now.</source>
        <translation>The moment lies between the registration and now.</translation>
    </message>
    <message>
        <source>The hand-over was recorded elsewhere meanwhile. It has been reloaded.</source>
        <translation>The hand-over was recorded elsewhere meanwhile. It has been reloaded.</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>we have received your request for %1 and will get in touch with you.</source>
        <translation>we have received your request for %1 and will get in touch with you.</translation>
    </message>
    <message>
        <source>your %1 is being looked at.</source>
        <translation>your %1 is being looked at.</translation>
    </message>
    <message>
        <source>the quotation for your %1 is ready. Please tell us your decision.</source>
        <translation>the quotation for your %1 is ready. Please tell us your decision.</translation>
    </message>
    <message>
        <source>our technician will come for your %1 on %2.</source>
        <translation>our technician will come for your %1 on %2.</translation>
    </message>
    <message>
        <source>a visit for your %1 is being arranged.</source>
        <translation>a visit for your %1 is being arranged.</translation>
    </message>
    <message>
        <source>our technician has arrived for your %1.</source>
        <translation>our technician has arrived for your %1.</translation>
    </message>
    <message>
        <source>your %1 is in our workshop.</source>
        <translation>your %1 is in our workshop.</translation>
    </message>
    <message>
        <source>the work on your %1 is waiting: %2.</source>
        <translation>the work on your %1 is waiting: %2.</translation>
    </message>
    <message>
        <source>the work on your %1 is finished.</source>
        <translation>the work on your %1 is finished.</translation>
    </message>
    <message>
        <source>the order for your %1 is closed. Thank you for your trust.</source>
        <translation>the order for your %1 is closed. Thank you for your trust.</translation>
    </message>
    <message>
        <source>the order for your %1 was cancelled.</source>
        <translation>the order for your %1 was cancelled.</translation>
    </message>
    <message>
        <source>Choose the customer.</source>
        <translation>Choose the customer.</translation>
    </message>
    <message>
        <source>Say what was talked about.</source>
        <translation>Say what was talked about.</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters.</source>
        <translation>The text is longer than %1 characters.</translation>
    </message>
    <message>
        <source>Say on which day it is due.</source>
        <translation>Say on which day it is due.</translation>
    </message>
    <message>
        <source>Say what has to be done on that day.</source>
        <translation>Say what has to be done on that day.</translation>
    </message>
    <message>
        <source>The moment lies in the future.</source>
        <translation>The moment lies in the future.</translation>
    </message>
    <message>
        <source>This contact does not exist.</source>
        <translation>This contact does not exist.</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>customer</translation>
    </message>
    <message>
        <source>product</source>
        <translation>product</translation>
    </message>
    <message>
        <source>Dear %1, %2 Order %3.</source>
        <translation>Dear %1, %2 Order %3.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Progress message</source>
        <translation>Progress message</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>from the customer</source>
        <translation>from the customer</translation>
    </message>
    <message>
        <source>to the customer</source>
        <translation>to the customer</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Callback</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
</context>
<context>
    <name>Contracts</name>
    <message>
        <source>Included visit %1 of %2, %3</source>
        <translation>Included visit %1 of %2, %3</translation>
    </message>
    <message>
        <source>Line %1: agreement %2 fixes %3 yuan for &quot;%4&quot;.</source>
        <translation>Line %1: agreement %2 fixes %3 yuan for &quot;%4&quot;.</translation>
    </message>
    <message>
        <source>%1: visit %2 of %3, %4 left</source>
        <translation>%1: visit %2 of %3, %4 left</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Agreement %1 is no longer in force.</source>
        <translation>Agreement %1 is no longer in force.</translation>
    </message>
    <message>
        <source>Agreement %1 has been renewed already: %2.</source>
        <translation>Agreement %1 has been renewed already: %2.</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Visits included</source>
        <translation>Visits included</translation>
    </message>
    <message>
        <source>Price of the agreement</source>
        <translation>Price of the agreement</translation>
    </message>
    <message>
        <source>Version of the text</source>
        <translation>Version of the text</translation>
    </message>
    <message>
        <source>This agreement does not exist.</source>
        <translation>This agreement does not exist.</translation>
    </message>
    <message>
        <source>The agreement was changed meanwhile. It has been reloaded; check it and try again.</source>
        <translation>The agreement was changed meanwhile. It has been reloaded; check it and try again.</translation>
    </message>
    <message>
        <source>The days lie between 1 and 365.</source>
        <translation>The days lie between 1 and 365.</translation>
    </message>
    <message>
        <source>Enter who signs.</source>
        <translation>Enter who signs.</translation>
    </message>
    <message>
        <source>The name is longer than 100 characters.</source>
        <translation>The name is longer than 100 characters.</translation>
    </message>
    <message>
        <source>The signature is missing: sign in the field.</source>
        <translation>The signature is missing: sign in the field.</translation>
    </message>
    <message>
        <source>Enter the day on which the paper was signed.</source>
        <translation>Enter the day on which the paper was signed.</translation>
    </message>
    <message>
        <source>The agreement was issued only on %1.</source>
        <translation>The agreement was issued only on %1.</translation>
    </message>
    <message>
        <source>The day %1 lies in the future.</source>
        <translation>The day %1 lies in the future.</translation>
    </message>
    <message>
        <source>Explain the emphasised terms to the customer first and tick it.</source>
        <translation>Explain the emphasised terms to the customer first and tick it.</translation>
    </message>
    <message>
        <source>Agreement %1 is signed already.</source>
        <translation>Agreement %1 is signed already.</translation>
    </message>
    <message>
        <source>Say why the agreement ends.</source>
        <translation>Say why the agreement ends.</translation>
    </message>
    <message>
        <source>The last day must lie within the term.</source>
        <translation>The last day must lie within the term.</translation>
    </message>
    <message>
        <source>%1; %2 yuan given back</source>
        <translation>%1; %2 yuan given back</translation>
    </message>
    <message>
        <source>Say why the sale is undone.</source>
        <translation>Say why the sale is undone.</translation>
    </message>
    <message>
        <source>%1 visits of agreement %2 are used: it can only be cancelled, with the rest given back.</source>
        <translation>%1 visits of agreement %2 are used: it can only be cancelled, with the rest given back.</translation>
    </message>
    <message>
        <source>Undoing this sale is already waiting for approval.</source>
        <translation>Undoing this sale is already waiting for approval.</translation>
    </message>
    <message>
        <source>Nobody asked to undo this sale.</source>
        <translation>Nobody asked to undo this sale.</translation>
    </message>
    <message>
        <source>Somebody else must approve what you asked for yourself.</source>
        <translation>Somebody else must approve what you asked for yourself.</translation>
    </message>
    <message>
        <source>A visit was used meanwhile; the sale can no longer be undone.</source>
        <translation>A visit was used meanwhile; the sale can no longer be undone.</translation>
    </message>
    <message>
        <source>This order does not exist.</source>
        <translation>This order does not exist.</translation>
    </message>
    <message>
        <source>The order was changed meanwhile. It has been reloaded; check it and try again.</source>
        <translation>The order was changed meanwhile. It has been reloaded; check it and try again.</translation>
    </message>
    <message>
        <source>no agreement</source>
        <translation>no agreement</translation>
    </message>
    <message>
        <source>This agreement belongs to another customer.</source>
        <translation>This agreement belongs to another customer.</translation>
    </message>
    <message>
        <source>This receipt does not exist.</source>
        <translation>This receipt does not exist.</translation>
    </message>
    <message>
        <source>The section on the scope of service is missing: put the field {{scope}} into it.</source>
        <translation>The section on the scope of service is missing: put the field {{scope}} into it.</translation>
    </message>
    <message>
        <source>The section on response times is missing: insert the table of response times.</source>
        <translation>The section on response times is missing: insert the table of response times.</translation>
    </message>
    <message>
        <source>The section on fees is missing: insert the price list.</source>
        <translation>The section on fees is missing: insert the price list.</translation>
    </message>
    <message>
        <source>No term is emphasised: begin the lines on liability and exclusions with &quot;! &quot;.</source>
        <translation>No term is emphasised: begin the lines on liability and exclusions with &quot;! &quot;.</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;.</source>
        <translation>there is no field &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>there is no list &quot;%1&quot;.</source>
        <translation>there is no list &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>the list &quot;%1&quot; is closed but not open here.</source>
        <translation>the list &quot;%1&quot; is closed but not open here.</translation>
    </message>
    <message>
        <source>the list &quot;%1&quot; is not closed.</source>
        <translation>the list &quot;%1&quot; is not closed.</translation>
    </message>
    <message>
        <source>a field is not complete: &quot;%1&quot;.</source>
        <translation>a field is not complete: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>the mark %1 is not allowed.</source>
        <translation>the mark %1 is not allowed.</translation>
    </message>
    <message>
        <source>markup or script does not belong into an agreement: &quot;%1&quot;.</source>
        <translation>markup or script does not belong into an agreement: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is void by law: no party may reserve the only interpretation.</source>
        <translation>&quot;%1&quot; is void by law: no party may reserve the only interpretation.</translation>
    </message>
    <message>
        <source>Service agreement</source>
        <translation>Service agreement</translation>
    </message>
    <message>
        <source>Maintenance package</source>
        <translation>Maintenance package</translation>
    </message>
    <message>
        <source>Extended warranty</source>
        <translation>Extended warranty</translation>
    </message>
    <message>
        <source>Value-added service</source>
        <translation>Value-added service</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Pen</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Touch</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Mouse</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>The product needs a code.</source>
        <translation>The product needs a code.</translation>
    </message>
    <message>
        <source>The product needs a name.</source>
        <translation>The product needs a name.</translation>
    </message>
    <message>
        <source>The price may not be negative.</source>
        <translation>The price may not be negative.</translation>
    </message>
    <message>
        <source>The term lies between 1 and 120 months.</source>
        <translation>The term lies between 1 and 120 months.</translation>
    </message>
    <message>
        <source>The visits lie between 0 and 999.</source>
        <translation>The visits lie between 0 and 999.</translation>
    </message>
    <message>
        <source>A maintenance package includes at least one visit.</source>
        <translation>A maintenance package includes at least one visit.</translation>
    </message>
    <message>
        <source>Say what is done or covered, one item a line.</source>
        <translation>Say what is done or covered, one item a line.</translation>
    </message>
    <message>
        <source>The last day of sale lies before the first one.</source>
        <translation>The last day of sale lies before the first one.</translation>
    </message>
    <message>
        <source>Store: name</source>
        <translation>Store: name</translation>
    </message>
    <message>
        <source>Store: code</source>
        <translation>Store: code</translation>
    </message>
    <message>
        <source>Store: address</source>
        <translation>Store: address</translation>
    </message>
    <message>
        <source>Store: hotline</source>
        <translation>Store: hotline</translation>
    </message>
    <message>
        <source>Customer: name</source>
        <translation>Customer: name</translation>
    </message>
    <message>
        <source>Customer: phone</source>
        <translation>Customer: phone</translation>
    </message>
    <message>
        <source>Customer: address</source>
        <translation>Customer: address</translation>
    </message>
    <message>
        <source>Product: category</source>
        <translation>Product: category</translation>
    </message>
    <message>
        <source>Product: brand</source>
        <translation>Product: brand</translation>
    </message>
    <message>
        <source>Product: model</source>
        <translation>Product: model</translation>
    </message>
    <message>
        <source>Product: serial number</source>
        <translation>Product: serial number</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Order number</translation>
    </message>
    <message>
        <source>Agreement: number</source>
        <translation>Agreement: number</translation>
    </message>
    <message>
        <source>Agreement: first day</source>
        <translation>Agreement: first day</translation>
    </message>
    <message>
        <source>Agreement: last day</source>
        <translation>Agreement: last day</translation>
    </message>
    <message>
        <source>Agreement: price</source>
        <translation>Agreement: price</translation>
    </message>
    <message>
        <source>Agreement: price in words</source>
        <translation>Agreement: price in words</translation>
    </message>
    <message>
        <source>Agreement: day of issue</source>
        <translation>Agreement: day of issue</translation>
    </message>
    <message>
        <source>Agreement: issued by</source>
        <translation>Agreement: issued by</translation>
    </message>
    <message>
        <source>Price list: in force from</source>
        <translation>Price list: in force from</translation>
    </message>
    <message>
        <source>Package: name</source>
        <translation>Package: name</translation>
    </message>
    <message>
        <source>Package: visits included</source>
        <translation>Package: visits included</translation>
    </message>
    <message>
        <source>Scope of service (mandatory)</source>
        <translation>Scope of service (mandatory)</translation>
    </message>
    <message>
        <source>Table of response times (mandatory)</source>
        <translation>Table of response times (mandatory)</translation>
    </message>
    <message>
        <source>Price list (mandatory)</source>
        <translation>Price list (mandatory)</translation>
    </message>
    <message>
        <source>There is a product with this code already.</source>
        <translation>There is a product with this code already.</translation>
    </message>
    <message>
        <source>The product was changed meanwhile. It has been reloaded; check it and try again.</source>
        <translation>The product was changed meanwhile. It has been reloaded; check it and try again.</translation>
    </message>
    <message>
        <source>Choose a product.</source>
        <translation>Choose a product.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not for sale today.</source>
        <translation>&quot;%1&quot; is not for sale today.</translation>
    </message>
    <message>
        <source>An extended warranty belongs to one product: choose it.</source>
        <translation>An extended warranty belongs to one product: choose it.</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot; for the contract.</source>
        <translation>There is no template &quot;%1&quot; for the contract.</translation>
    </message>
    <message>
        <source>The order belongs to another customer.</source>
        <translation>The order belongs to another customer.</translation>
    </message>
    <message>
        <source>Contract %1</source>
        <translation>Contract %1</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>The last day lies before the first one.</translation>
    </message>
</context>
<context>
    <name>Costs</name>
    <message>
        <source>This order does not exist.</source>
        <translation>This order does not exist.</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>Labour</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Third party</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>Other costs</source>
        <translation>Other costs</translation>
    </message>
    <message>
        <source>Own staff</source>
        <translation>Own staff</translation>
    </message>
    <message>
        <source>Online service</source>
        <translation>Online service</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Remote</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>claimed</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>paid</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>%1 has no grade with a rate on %2: give the rate.</source>
        <translation>%1 has no grade with a rate on %2: give the rate.</translation>
    </message>
    <message>
        <source>No rate for a kilometre is set: give the rate.</source>
        <translation>No rate for a kilometre is set: give the rate.</translation>
    </message>
    <message>
        <source>The quantity must be greater than zero.</source>
        <translation>The quantity must be greater than zero.</translation>
    </message>
    <message>
        <source>The rate may not be negative.</source>
        <translation>The rate may not be negative.</translation>
    </message>
    <message>
        <source>Way to the customer</source>
        <translation>Way to the customer</translation>
    </message>
    <message>
        <source>Say what it was, in at most 100 characters.</source>
        <translation>Say what it was, in at most 100 characters.</translation>
    </message>
    <message>
        <source>This came with a part: bring the part back instead.</source>
        <translation>This came with a part: bring the part back instead.</translation>
    </message>
    <message>
        <source>Say why it is taken back.</source>
        <translation>Say why it is taken back.</translation>
    </message>
    <message>
        <source>The maker was asked for it already.</source>
        <translation>The maker was asked for it already.</translation>
    </message>
    <message>
        <source>Say who is asked.</source>
        <translation>Say who is asked.</translation>
    </message>
    <message>
        <source>The amount must be greater than zero.</source>
        <translation>The amount must be greater than zero.</translation>
    </message>
    <message>
        <source>More than nothing and at most what was claimed.</source>
        <translation>More than nothing and at most what was claimed.</translation>
    </message>
    <message>
        <source>Say why the maker refused.</source>
        <translation>Say why the maker refused.</translation>
    </message>
    <message>
        <source>The grade needs a code.</source>
        <translation>The grade needs a code.</translation>
    </message>
    <message>
        <source>Say from which day on.</source>
        <translation>Say from which day on.</translation>
    </message>
    <message>
        <source>A budget may not be negative.</source>
        <translation>A budget may not be negative.</translation>
    </message>
    <message>
        <source>The order is closed; append an amendment instead.</source>
        <translation>The order is closed; append an amendment instead.</translation>
    </message>
    <message>
        <source>Mobile service</source>
        <translation>Mobile service</translation>
    </message>
    <message>
        <source>In the store</source>
        <translation>In the store</translation>
    </message>
    <message>
        <source>A goal may not be negative.</source>
        <translation>A goal may not be negative.</translation>
    </message>
</context>
<context>
    <name>CounterSale</name>
    <message>
        <source>This sale does not exist.</source>
        <translation>This sale does not exist.</translation>
    </message>
    <message>
        <source>At most 100 characters.</source>
        <translation>At most 100 characters.</translation>
    </message>
    <message>
        <source>The price may not be negative.</source>
        <translation>The price may not be negative.</translation>
    </message>
    <message>
        <source>%1 is sold for %2 yuan: only a manager may sell it for less.</source>
        <translation>%1 is sold for %2 yuan: only a manager may sell it for less.</translation>
    </message>
    <message>
        <source>The parts of %1 came back already.</source>
        <translation>The parts of %1 came back already.</translation>
    </message>
    <message>
        <source>Say why the parts come back.</source>
        <translation>Say why the parts come back.</translation>
    </message>
    <message>
        <source>Money is given back with the consent of a manager.</source>
        <translation>Money is given back with the consent of a manager.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The file is neither UTF-8 nor GB18030 text, or it was cut off inside a character.</source>
        <translation>The file is neither UTF-8 nor GB18030 text, or it was cut off inside a character.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows.</source>
        <translation>The file has more than %1 rows.</translation>
    </message>
    <message>
        <source>Line %1: the quotation mark that opens here is never closed. The file seems to be cut off.</source>
        <translation>Line %1: the quotation mark that opens here is never closed. The file seems to be cut off.</translation>
    </message>
    <message>
        <source>Line %1: a field is longer than %2 characters.</source>
        <translation>Line %1: a field is longer than %2 characters.</translation>
    </message>
    <message>
        <source>Line %1: more than %2 columns.</source>
        <translation>Line %1: more than %2 columns.</translation>
    </message>
    <message>
        <source>This is an old Excel file or one with a password. Save it as .xlsx without a password, or as CSV.</source>
        <translation>This is an old Excel file or one with a password. Save it as .xlsx without a password, or as CSV.</translation>
    </message>
</context>
<context>
    <name>Ctl</name>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>The option --%1 takes no value.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>The option --%1 needs a value.</translation>
    </message>
    <message>
        <source>%1 has no option --%2.</source>
        <translation>%1 has no option --%2.</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation>%1 needs %2.</translation>
    </message>
    <message>
        <source>%1 does not take &quot;%2&quot;.</source>
        <translation>%1 does not take &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The store&apos;s file; otherwise SANBAO_DB, otherwise the usual place.</source>
        <translation>The store&apos;s file; otherwise SANBAO_DB, otherwise the usual place.</translation>
    </message>
    <message>
        <source>Who is acting: a login of the store.</source>
        <translation>Who is acting: a login of the store.</translation>
    </message>
    <message>
        <source>Language of the messages: zh_CN or en.</source>
        <translation>Language of the messages: zh_CN or en.</translation>
    </message>
    <message>
        <source>One JSON document on standard output and nothing else.</source>
        <translation>One JSON document on standard output and nothing else.</translation>
    </message>
    <message>
        <source>This help; with a command, the help of the command.</source>
        <translation>This help; with a command, the help of the command.</translation>
    </message>
    <message>
        <source>The version of the program.</source>
        <translation>The version of the program.</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Rows read</translation>
    </message>
    <message>
        <source>Rows imported</source>
        <translation>Rows imported</translation>
    </message>
    <message>
        <source>New orders</source>
        <translation>New orders</translation>
    </message>
    <message>
        <source>Rows imported before</source>
        <translation>Rows imported before</translation>
    </message>
    <message>
        <source>Rows refused</source>
        <translation>Rows refused</translation>
    </message>
    <message>
        <source>Line %1, %2 &quot;%3&quot;: %4</source>
        <translation>Line %1, %2 &quot;%3&quot;: %4</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>The file %1 cannot be read.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importing</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Because of</translation>
    </message>
    <message>
        <source>Turns an event log, one row an event, into work orders with their timelines.</source>
        <translation>Turns an event log, one row an event, into work orders with their timelines.</translation>
    </message>
    <message>
        <source>What the columns and events of the log mean.</source>
        <translation>What the columns and events of the log mean.</translation>
    </message>
    <message>
        <source>Check everything, keep nothing.</source>
        <translation>Check everything, keep nothing.</translation>
    </message>
    <message>
        <source>The mapping: {&quot;columns&quot;:{&quot;order&quot;:&quot;ticket&quot;,&quot;event&quot;:&quot;activity&quot;,&quot;at&quot;:&quot;timestamp&quot;},&quot;events&quot;:{&quot;Opened&quot;:&quot;registered&quot;},&quot;other&quot;:&quot;note&quot;}</source>
        <translation>The mapping: {&quot;columns&quot;:{&quot;order&quot;:&quot;ticket&quot;,&quot;event&quot;:&quot;activity&quot;,&quot;at&quot;:&quot;timestamp&quot;},&quot;events&quot;:{&quot;Opened&quot;:&quot;registered&quot;},&quot;other&quot;:&quot;note&quot;}</translation>
    </message>
    <message>
        <source>Columns: order, event and at are needed; actor, customer, product, service_level, phone, category, type, channel, serial, fault and technician may be given.</source>
        <translation>Columns: order, event and at are needed; actor, customer, product, service_level, phone, category, type, channel, serial, fault and technician may be given.</translation>
    </message>
    <message>
        <source>Meanings of events: %1</source>
        <translation>Meanings of events: %1</translation>
    </message>
    <message>
        <source>The one search box: phone, name, pinyin, serial, number.</source>
        <translation>The one search box: phone, name, pinyin, serial, number.</translation>
    </message>
    <message>
        <source>At most so many of each kind, 8 when left out.</source>
        <translation>At most so many of each kind, 8 when left out.</translation>
    </message>
    <message>
        <source>The audit trail was tampered with: row %1 does not fit the one before.</source>
        <translation>The audit trail was tampered with: row %1 does not fit the one before.</translation>
    </message>
    <message>
        <source>The monthly sums behind the figures differ from a recount.</source>
        <translation>The monthly sums behind the figures differ from a recount.</translation>
    </message>
    <message>
        <source>The file is sound; %1 audit entries.</source>
        <translation>The file is sound; %1 audit entries.</translation>
    </message>
    <message>
        <source>%1 entries, unbroken. Head: %2</source>
        <translation>%1 entries, unbroken. Head: %2</translation>
    </message>
    <message>
        <source>Backup written and verified: %1</source>
        <translation>Backup written and verified: %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Integrity of the file, references between rows, and the audit trail.</source>
        <translation>Integrity of the file, references between rows, and the audit trail.</translation>
    </message>
    <message>
        <source>Read every page, and recount the figures.</source>
        <translation>Read every page, and recount the figures.</translation>
    </message>
    <message>
        <source>Checks that no row of the audit trail was changed or removed.</source>
        <translation>Checks that no row of the audit trail was changed or removed.</translation>
    </message>
    <message>
        <source>The audit trail as CSV.</source>
        <translation>The audit trail as CSV.</translation>
    </message>
    <message>
        <source>The file to write; standard output when left out.</source>
        <translation>The file to write; standard output when left out.</translation>
    </message>
    <message>
        <source>Copies the store and verifies the copy.</source>
        <translation>Copies the store and verifies the copy.</translation>
    </message>
    <message>
        <source>The copies beside the store&apos;s file.</source>
        <translation>The copies beside the store&apos;s file.</translation>
    </message>
    <message>
        <source>Opens a copy and checks it like the store itself.</source>
        <translation>Opens a copy and checks it like the store itself.</translation>
    </message>
    <message>
        <source>--%1 does not know &quot;%2&quot;. Possible: %3.</source>
        <translation>--%1 does not know &quot;%2&quot;. Possible: %3.</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Elapsed</translation>
    </message>
    <message>
        <source>Elapsed with pauses</source>
        <translation>Elapsed with pauses</translation>
    </message>
    <message>
        <source>First day of the period.</source>
        <translation>First day of the period.</translation>
    </message>
    <message>
        <source>Last day of the period.</source>
        <translation>Last day of the period.</translation>
    </message>
    <message>
        <source>What was known at that moment; now when left out.</source>
        <translation>What was known at that moment; now when left out.</translation>
    </message>
    <message>
        <source>Minutes of opening hours, or around the clock.</source>
        <translation>Minutes of opening hours, or around the clock.</translation>
    </message>
    <message>
        <source>One group of figures for each.</source>
        <translation>One group of figures for each.</translation>
    </message>
    <message>
        <source>Only these figures.</source>
        <translation>Only these figures.</translation>
    </message>
    <message>
        <source>Which side of the figure.</source>
        <translation>Which side of the figure.</translation>
    </message>
    <message>
        <source>Figures: %1</source>
        <translation>Figures: %1</translation>
    </message>
    <message>
        <source>The figures of a period.</source>
        <translation>The figures of a period.</translation>
    </message>
    <message>
        <source>The numbers of what one figure counts.</source>
        <translation>The numbers of what one figure counts.</translation>
    </message>
    <message>
        <source>Amounts in Chinese banking numerals.</source>
        <translation>Amounts in Chinese banking numerals.</translation>
    </message>
    <message>
        <source>When a promise is due, and how much of it has passed.</source>
        <translation>When a promise is due, and how much of it has passed.</translation>
    </message>
    <message>
        <source>The document: {&quot;calendar&quot;:…,&quot;start&quot;:…,&quot;target_minutes&quot;:…,&quot;pauses&quot;:[…],&quot;until&quot;:…}; a file name of - reads standard input.</source>
        <translation>The document: {&quot;calendar&quot;:…,&quot;start&quot;:…,&quot;target_minutes&quot;:…,&quot;pauses&quot;:[…],&quot;until&quot;:…}; a file name of - reads standard input.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fault</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>To pay</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>There is no user with the login &quot;%1&quot;.</source>
        <translation>There is no user with the login &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Next due</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not possible now (state: %2). Possible: %3.</source>
        <translation>&quot;%1&quot; is not possible now (state: %2). Possible: %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Only orders that are not finished.</source>
        <translation>Only orders that are not finished.</translation>
    </message>
    <message>
        <source>Only finished orders.</source>
        <translation>Only finished orders.</translation>
    </message>
    <message>
        <source>Only open orders with a missed clock.</source>
        <translation>Only open orders with a missed clock.</translation>
    </message>
    <message>
        <source>Only orders in this state.</source>
        <translation>Only orders in this state.</translation>
    </message>
    <message>
        <source>Only this type of service.</source>
        <translation>Only this type of service.</translation>
    </message>
    <message>
        <source>Only orders of this technician.</source>
        <translation>Only orders of this technician.</translation>
    </message>
    <message>
        <source>Registered on this day or later.</source>
        <translation>Registered on this day or later.</translation>
    </message>
    <message>
        <source>Registered on this day or earlier.</source>
        <translation>Registered on this day or earlier.</translation>
    </message>
    <message>
        <source>At most so many; as a table 50 when left out.</source>
        <translation>At most so many; as a table 50 when left out.</translation>
    </message>
    <message>
        <source>Logs one repair request as the intake page does.</source>
        <translation>Logs one repair request as the intake page does.</translation>
    </message>
    <message>
        <source>The request: {&quot;customer&quot;:{&quot;name&quot;,&quot;phone&quot;,&quot;address&quot;},&quot;product&quot;:{&quot;category&quot;,&quot;brand&quot;,&quot;model&quot;,&quot;serial&quot;,&quot;invoiced&quot;,&quot;installed&quot;},&quot;fault&quot;,&quot;type&quot;,&quot;channel&quot;,&quot;priority&quot;,&quot;note&quot;}; phone, category and fault are needed. A file name of - reads standard input.</source>
        <translation>The request: {&quot;customer&quot;:{&quot;name&quot;,&quot;phone&quot;,&quot;address&quot;},&quot;product&quot;:{&quot;category&quot;,&quot;brand&quot;,&quot;model&quot;,&quot;serial&quot;,&quot;invoiced&quot;,&quot;installed&quot;},&quot;fault&quot;,&quot;type&quot;,&quot;channel&quot;,&quot;priority&quot;,&quot;note&quot;}; phone, category and fault are needed. A file name of - reads standard input.</translation>
    </message>
    <message>
        <source>One order with timeline, promises, parts and fees.</source>
        <translation>One order with timeline, promises, parts and fees.</translation>
    </message>
    <message>
        <source>Orders, the newest first.</source>
        <translation>Orders, the newest first.</translation>
    </message>
    <message>
        <source>One step in the life of an order.</source>
        <translation>One step in the life of an order.</translation>
    </message>
    <message>
        <source>When it happened; now when left out.</source>
        <translation>When it happened; now when left out.</translation>
    </message>
    <message>
        <source>Words for the timeline.</source>
        <translation>Words for the timeline.</translation>
    </message>
    <message>
        <source>A fact of the step; may be given several times.</source>
        <translation>A fact of the step; may be given several times.</translation>
    </message>
    <message>
        <source>Events: %1</source>
        <translation>Events: %1</translation>
    </message>
    <message>
        <source>Keys of --set: %1</source>
        <translation>Keys of --set: %1</translation>
    </message>
    <message>
        <source>The store is in use, so the print is not noted on the order&apos;s timeline.</source>
        <translation>The store is in use, so the print is not noted on the order&apos;s timeline.</translation>
    </message>
    <message>
        <source>There is no paper &quot;%1&quot;. Possible: %2.</source>
        <translation>There is no paper &quot;%1&quot;. Possible: %2.</translation>
    </message>
    <message>
        <source>There is no paper size &quot;%1&quot;. Possible: %2.</source>
        <translation>There is no paper size &quot;%1&quot;. Possible: %2.</translation>
    </message>
    <message>
        <source>Writes a paper as a PDF file.</source>
        <translation>Writes a paper as a PDF file.</translation>
    </message>
    <message>
        <source>Size of the paper; the usual one when left out.</source>
        <translation>Size of the paper; the usual one when left out.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>The file to write.</translation>
    </message>
    <message>
        <source>The store %1 is ready: %2</source>
        <translation>The store %1 is ready: %2</translation>
    </message>
    <message>
        <source>%1 orders were written to %2.</source>
        <translation>%1 orders were written to %2.</translation>
    </message>
    <message>
        <source>--to: the day %1 lies in the future.</source>
        <translation>--to: the day %1 lies in the future.</translation>
    </message>
    <message>
        <source>Writing the demo</source>
        <translation>Writing the demo</translation>
    </message>
    <message>
        <source>Creates a store&apos;s file with a starter profile.</source>
        <translation>Creates a store&apos;s file with a starter profile.</translation>
    </message>
    <message>
        <source>What the store repairs; generic when left out.</source>
        <translation>What the store repairs; generic when left out.</translation>
    </message>
    <message>
        <source>1 to 8 letters or digits; part of every number.</source>
        <translation>1 to 8 letters or digits; part of every number.</translation>
    </message>
    <message>
        <source>Name of the store, as on its papers.</source>
        <translation>Name of the store, as on its papers.</translation>
    </message>
    <message>
        <source>Open on every day; otherwise on official working days.</source>
        <translation>Open on every day; otherwise on official working days.</translation>
    </message>
    <message>
        <source>Fills an empty store with a believable history; makes the file when it is missing.</source>
        <translation>Fills an empty store with a believable history; makes the file when it is missing.</translation>
    </message>
    <message>
        <source>Number of orders, 600 when left out.</source>
        <translation>Number of orders, 600 when left out.</translation>
    </message>
    <message>
        <source>The same seed and end give the same history.</source>
        <translation>The same seed and end give the same history.</translation>
    </message>
    <message>
        <source>Last day of the history, today when left out.</source>
        <translation>Last day of the history, today when left out.</translation>
    </message>
    <message>
        <source>What a new store repairs; appliance when left out.</source>
        <translation>What a new store repairs; appliance when left out.</translation>
    </message>
    <message>
        <source>An internal error occurred.</source>
        <translation>An internal error occurred.</translation>
    </message>
    <message>
        <source>%1 is not a JSON document: %2 at byte %3.</source>
        <translation>%1 is not a JSON document: %2 at byte %3.</translation>
    </message>
    <message>
        <source>%1 must hold a JSON object.</source>
        <translation>%1 must hold a JSON object.</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[options]</translation>
    </message>
    <message>
        <source>sanbaoctl works on a store&apos;s file without a window.</source>
        <translation>sanbaoctl works on a store&apos;s file without a window.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Usage: %1</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commands:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Options of every command:</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 refused or failed (the reason is on standard error), 2 wrong usage.</source>
        <translation>Exit codes: 0 done, 1 refused or failed (the reason is on standard error), 2 wrong usage.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options:</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>Which command?</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>There is no command &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Commands: %1</source>
        <translation>Commands: %1</translation>
    </message>
    <message>
        <source>--locale knows zh_CN and en.</source>
        <translation>--locale knows zh_CN and en.</translation>
    </message>
    <message>
        <source>--set needs KEY=VALUE, not &quot;%1&quot;.</source>
        <translation>--set needs KEY=VALUE, not &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot;. Possible: %2.</source>
        <translation>There is no key &quot;%1&quot;. Possible: %2.</translation>
    </message>
    <message>
        <source>%1 does not understand &quot;%2&quot;.</source>
        <translation>%1 does not understand &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 does not know &quot;%2&quot;. Possible: %3.</source>
        <translation>%1 does not know &quot;%2&quot;. Possible: %3.</translation>
    </message>
    <message>
        <source>There is no active user &quot;%1&quot;.</source>
        <translation>There is no active user &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no fault code &quot;%1&quot; for this category.</source>
        <translation>There is no fault code &quot;%1&quot; for this category.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a moment that exists; write it as 2026-03-02T09:05.</source>
        <translation>%1: &quot;%2&quot; is not a moment that exists; write it as 2026-03-02T09:05.</translation>
    </message>
    <message>
        <source>A payment may not be negative.</source>
        <translation>A payment may not be negative.</translation>
    </message>
    <message>
        <source>The option --%1 is needed: a day such as 2026-03-02.</source>
        <translation>The option --%1 is needed: a day such as 2026-03-02.</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; is not a day that exists; write it as 2026-03-02.</source>
        <translation>--%1: &quot;%2&quot; is not a day that exists; write it as 2026-03-02.</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; is not a moment that exists; write it as 2026-03-02T09:05.</source>
        <translation>--%1: &quot;%2&quot; is not a moment that exists; write it as 2026-03-02T09:05.</translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3.</source>
        <translation>--%1 must be a whole number from %2 to %3.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Weights of factors from pairwise judgements, with their consistency.</source>
        <translation>Weights of factors from pairwise judgements, with their consistency.</translation>
    </message>
    <message>
        <source>The document: {&quot;items&quot;:[…],&quot;matrix&quot;:[[1,&quot;1/3&quot;],[3,1]]}, or &quot;experts&quot;:[matrix,…].</source>
        <translation>The document: {&quot;items&quot;:[…],&quot;matrix&quot;:[[1,&quot;1/3&quot;],[3,1]]}, or &quot;experts&quot;:[matrix,…].</translation>
    </message>
    <message>
        <source>A fuzzy comprehensive evaluation of shares or counts of answers.</source>
        <translation>A fuzzy comprehensive evaluation of shares or counts of answers.</translation>
    </message>
    <message>
        <source>The document: {&quot;weights&quot;:[…],&quot;membership&quot;:[[…]] or &quot;counts&quot;:[[…]],&quot;scores&quot;:[…],&quot;operator&quot;:&quot;product-sum&quot;}.</source>
        <translation>The document: {&quot;weights&quot;:[…],&quot;membership&quot;:[[…]] or &quot;counts&quot;:[[…]],&quot;scores&quot;:[…],&quot;operator&quot;:&quot;product-sum&quot;}.</translation>
    </message>
    <message>
        <source>Limits and signals of a control chart.</source>
        <translation>Limits and signals of a control chart.</translation>
    </message>
    <message>
        <source>The document: {&quot;chart&quot;:&quot;p&quot; or &quot;u&quot;,&quot;counts&quot;:[…],&quot;sizes&quot;:[…]}, {&quot;chart&quot;:&quot;g&quot;,&quot;gaps&quot;:[…]} or {&quot;chart&quot;:&quot;ewma&quot;,&quot;values&quot;:[…]}.</source>
        <translation>The document: {&quot;chart&quot;:&quot;p&quot; or &quot;u&quot;,&quot;counts&quot;:[…],&quot;sizes&quot;:[…]}, {&quot;chart&quot;:&quot;g&quot;,&quot;gaps&quot;:[…]} or {&quot;chart&quot;:&quot;ewma&quot;,&quot;values&quot;:[…]}.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>fewer than 10 answers: insufficient</source>
        <translation>fewer than 10 answers: insufficient</translation>
    </message>
    <message>
        <source>The fuzzy comprehensive evaluation of the answers of a period.</source>
        <translation>The fuzzy comprehensive evaluation of the answers of a period.</translation>
    </message>
    <message>
        <source>How weights and answers are combined; product-sum, the weighted mean, when left out.</source>
        <translation>How weights and answers are combined; product-sum, the weighted mean, when left out.</translation>
    </message>
    <message>
        <source>NUMBER is the order&apos;s number, for agreements the agreement&apos;s, for the archive and the product label a serial number, for a policy its code; papers of the whole store have none.</source>
        <translation>NUMBER is the order&apos;s number, for agreements the agreement&apos;s, for the archive and the product label a serial number, for a policy its code; papers of the whole store have none.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>Share kept</source>
        <translation>Share kept</translation>
    </message>
    <message>
        <source>no cause given</source>
        <translation>no cause given</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Due before</source>
        <translation>Due before</translation>
    </message>
    <message>
        <source>Due after</source>
        <translation>Due after</translation>
    </message>
    <message>
        <source>State before</source>
        <translation>State before</translation>
    </message>
    <message>
        <source>State after</source>
        <translation>State after</translation>
    </message>
    <message>
        <source>There is no promise &quot;%1&quot;.</source>
        <translation>There is no promise &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Revenue</translation>
    </message>
    <message>
        <source>Average an order</source>
        <translation>Average an order</translation>
    </message>
    <message>
        <source>With value-added services</source>
        <translation>With value-added services</translation>
    </message>
    <message>
        <source>Apply the present targets too, not only the calendar.</source>
        <translation>Apply the present targets too, not only the calendar.</translation>
    </message>
    <message>
        <source>Closed orders too.</source>
        <translation>Closed orders too.</translation>
    </message>
    <message>
        <source>Write the new times; without it they are only shown.</source>
        <translation>Write the new times; without it they are only shown.</translation>
    </message>
    <message>
        <source>Promises kept and missed, causes, contacts out of hours.</source>
        <translation>Promises kept and missed, causes, contacts out of hours.</translation>
    </message>
    <message>
        <source>Requests without an answer, the most urgent first.</source>
        <translation>Requests without an answer, the most urgent first.</translation>
    </message>
    <message>
        <source>Old and new due times after a correction of rules or calendar.</source>
        <translation>Old and new due times after a correction of rules or calendar.</translation>
    </message>
    <message>
        <source>Why a promise was missed.</source>
        <translation>Why a promise was missed.</translation>
    </message>
    <message>
        <source>More about it.</source>
        <translation>More about it.</translation>
    </message>
    <message>
        <source>Revenue by tier and item of the price list.</source>
        <translation>Revenue by tier and item of the price list.</translation>
    </message>
    <message>
        <source>There is no way of paying &quot;%1&quot;.</source>
        <translation>There is no way of paying &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>--counted wants METHOD=AMOUNT, not &quot;%1&quot;.</source>
        <translation>--counted wants METHOD=AMOUNT, not &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Order %1 has no quotation yet.</source>
        <translation>Order %1 has no quotation yet.</translation>
    </message>
    <message>
        <source>How much.</source>
        <translation>How much.</translation>
    </message>
    <message>
        <source>Way of paying; cash when left out.</source>
        <translation>Way of paying; cash when left out.</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Why.</translation>
    </message>
    <message>
        <source>Today when left out.</source>
        <translation>Today when left out.</translation>
    </message>
    <message>
        <source>Takes a deposit for an order.</source>
        <translation>Takes a deposit for an order.</translation>
    </message>
    <message>
        <source>Gives money back.</source>
        <translation>Gives money back.</translation>
    </message>
    <message>
        <source>The manager who approved it.</source>
        <translation>The manager who approved it.</translation>
    </message>
    <message>
        <source>Voids a receipt; its number stays.</source>
        <translation>Voids a receipt; its number stays.</translation>
    </message>
    <message>
        <source>The cash sheet of a day.</source>
        <translation>The cash sheet of a day.</translation>
    </message>
    <message>
        <source>Closes a cash day.</source>
        <translation>Closes a cash day.</translation>
    </message>
    <message>
        <source>What was counted; may be given several times.</source>
        <translation>What was counted; may be given several times.</translation>
    </message>
    <message>
        <source>Note on the sheet.</source>
        <translation>Note on the sheet.</translation>
    </message>
    <message>
        <source>Issues a quotation from the fees of an order.</source>
        <translation>Issues a quotation from the fees of an order.</translation>
    </message>
    <message>
        <source>Last day it holds.</source>
        <translation>Last day it holds.</translation>
    </message>
    <message>
        <source>Records the customer&apos;s answer to the quotation.</source>
        <translation>Records the customer&apos;s answer to the quotation.</translation>
    </message>
    <message>
        <source>Who answered.</source>
        <translation>Who answered.</translation>
    </message>
    <message>
        <source>How.</source>
        <translation>How.</translation>
    </message>
    <message>
        <source>When; now when left out.</source>
        <translation>When; now when left out.</translation>
    </message>
    <message>
        <source>The customer does not agree.</source>
        <translation>The customer does not agree.</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>Warranty</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>The customer pays</source>
        <translation>The customer pays</translation>
    </message>
    <message>
        <source>Whether a product is covered, until when, by which rule, and what the customer may ask for.</source>
        <translation>Whether a product is covered, until when, by which rule, and what the customer may ask for.</translation>
    </message>
    <message>
        <source>The document: {&quot;category&quot;:…,&quot;brand&quot;:…,&quot;region&quot;:…,&quot;invoiced&quot;:DAY,&quot;delivered&quot;:DAY,&quot;installed&quot;:DAY,&quot;exchanged&quot;:DAY,&quot;repairs&quot;:[{&quot;in&quot;:DAY,&quot;out&quot;:DAY}],&quot;on&quot;:DAY,&quot;part&quot;:…,&quot;rules&quot;:[…]}; without rules the shipped ones count.</source>
        <translation>The document: {&quot;category&quot;:…,&quot;brand&quot;:…,&quot;region&quot;:…,&quot;invoiced&quot;:DAY,&quot;delivered&quot;:DAY,&quot;installed&quot;:DAY,&quot;exchanged&quot;:DAY,&quot;repairs&quot;:[{&quot;in&quot;:DAY,&quot;out&quot;:DAY}],&quot;on&quot;:DAY,&quot;part&quot;:…,&quot;rules&quot;:[…]}; without rules the shipped ones count.</translation>
    </message>
    <message>
        <source>Takes in requests received elsewhere, one row a request, as the intake page does.</source>
        <translation>Takes in requests received elsewhere, one row a request, as the intake page does.</translation>
    </message>
    <message>
        <source>Takes in comments, one a row: columns comment, positive (1 or 0) and category.</source>
        <translation>Takes in comments, one a row: columns comment, positive (1 or 0) and category.</translation>
    </message>
    <message>
        <source>The monthly review as one PDF file.</source>
        <translation>The monthly review as one PDF file.</translation>
    </message>
    <message>
        <source>The month of the review.</source>
        <translation>The month of the review.</translation>
    </message>
    <message>
        <source>Takes in parts from a table, one row a part; known numbers are left as they are.</source>
        <translation>Takes in parts from a table, one row a part; known numbers are left as they are.</translation>
    </message>
    <message>
        <source>What the columns of the table hold.</source>
        <translation>What the columns of the table hold.</translation>
    </message>
    <message>
        <source>The mapping: {&quot;columns&quot;:{&quot;code&quot;:&quot;No&quot;,&quot;name&quot;:&quot;Name&quot;}}; unit, price, tracking (none, batch, serial) and supplier (his number) may be given.</source>
        <translation>The mapping: {&quot;columns&quot;:{&quot;code&quot;:&quot;No&quot;,&quot;name&quot;:&quot;Name&quot;}}; unit, price, tracking (none, batch, serial) and supplier (his number) may be given.</translation>
    </message>
    <message>
        <source>Takes in finished work of another system, one row an order.</source>
        <translation>Takes in finished work of another system, one row an order.</translation>
    </message>
    <message>
        <source>What the columns and cells of the table mean.</source>
        <translation>What the columns and cells of the table mean.</translation>
    </message>
    <message>
        <source>The mapping: {&quot;columns&quot;:{&quot;order&quot;:&quot;id&quot;,&quot;registered&quot;:&quot;date&quot;,&quot;category&quot;:&quot;kind&quot;,&quot;result&quot;:&quot;status&quot;},&quot;categories&quot;:{&quot;Laptop&quot;:&quot;computer&quot;},&quot;other_category&quot;:&quot;other&quot;,&quot;results&quot;:{&quot;Done&quot;:&quot;fixed&quot;}}</source>
        <translation>The mapping: {&quot;columns&quot;:{&quot;order&quot;:&quot;id&quot;,&quot;registered&quot;:&quot;date&quot;,&quot;category&quot;:&quot;kind&quot;,&quot;result&quot;:&quot;status&quot;},&quot;categories&quot;:{&quot;Laptop&quot;:&quot;computer&quot;},&quot;other_category&quot;:&quot;other&quot;,&quot;results&quot;:{&quot;Done&quot;:&quot;fixed&quot;}}</translation>
    </message>
    <message>
        <source>Columns: order, registered, category and result are needed; resolved, brand, model, serial, fault, customer, phone and technician may be given. Outcomes: the result codes, open, cancelled; other_result for what is not listed.</source>
        <translation>Columns: order, registered, category and result are needed; resolved, brand, model, serial, fault, customer, phone and technician may be given. Outcomes: the result codes, open, cancelled; other_result for what is not listed.</translation>
    </message>
    <message>
        <source>On two levels: {&quot;factors&quot;:[{&quot;weight&quot;:0.6,&quot;weights&quot;:[…],&quot;counts&quot;:[[…]]},…],&quot;scores&quot;:[…]}.</source>
        <translation>On two levels: {&quot;factors&quot;:[{&quot;weight&quot;:0.6,&quot;weights&quot;:[…],&quot;counts&quot;:[[…]]},…],&quot;scores&quot;:[…]}.</translation>
    </message>
    <message>
        <source>Rows written</source>
        <translation>Rows written</translation>
    </message>
    <message>
        <source>Writes the orders, customers, surveys, complaints or figures of a period to a file.</source>
        <translation>Writes the orders, customers, surveys, complaints or figures of a period to a file.</translation>
    </message>
    <message>
        <source>Why names, phones and addresses are needed; without it they come masked.</source>
        <translation>Why names, phones and addresses are needed; without it they come masked.</translation>
    </message>
</context>
<context>
    <name>CustomerLists</name>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fault</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>then: %1 (%2)</source>
        <translation>then: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>This customer does not exist.</source>
        <translation>This customer does not exist.</translation>
    </message>
    <message>
        <source>More than %1 numbers cannot be kept.</source>
        <translation>More than %1 numbers cannot be kept.</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters.</source>
        <translation>The text is longer than %1 characters.</translation>
    </message>
    <message>
        <source>There is no such number.</source>
        <translation>There is no such number.</translation>
    </message>
    <message>
        <source>Choose another customer.</source>
        <translation>Choose another customer.</translation>
    </message>
    <message>
        <source>The group needs a name.</source>
        <translation>The group needs a name.</translation>
    </message>
    <message>
        <source>There is a group of this name already.</source>
        <translation>There is a group of this name already.</translation>
    </message>
    <message>
        <source>A discount lies between 0 and 100 percent.</source>
        <translation>A discount lies between 0 and 100 percent.</translation>
    </message>
    <message>
        <source>The interval lies between 0 and 60 months.</source>
        <translation>The interval lies between 0 and 60 months.</translation>
    </message>
    <message>
        <source>The group was changed meanwhile. Look at it again.</source>
        <translation>The group was changed meanwhile. Look at it again.</translation>
    </message>
    <message>
        <source>Say how many points are earned or spent.</source>
        <translation>Say how many points are earned or spent.</translation>
    </message>
    <message>
        <source>Only %1 points are there to spend.</source>
        <translation>Only %1 points are there to spend.</translation>
    </message>
    <message>
        <source>Say what the points are for.</source>
        <translation>Say what the points are for.</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Relative</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Ordinary customer</source>
        <translation>Ordinary customer</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>This merge was taken back already.</source>
        <translation>This merge was taken back already.</translation>
    </message>
    <message>
        <source>A merge can be taken back on the same day only.</source>
        <translation>A merge can be taken back on the same day only.</translation>
    </message>
    <message>
        <source>Something that was moved belongs to another customer now. Correct the records by hand.</source>
        <translation>Something that was moved belongs to another customer now. Correct the records by hand.</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Numerator</translation>
    </message>
    <message>
        <source>Lower bound</source>
        <translation>Lower bound</translation>
    </message>
    <message>
        <source>Upper bound</source>
        <translation>Upper bound</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>Numerator %1, denominator %2</source>
        <translation>Numerator %1, denominator %2</translation>
    </message>
    <message>
        <source>Mean %1</source>
        <translation>Mean %1</translation>
    </message>
    <message>
        <source>Median %1, P90 %2</source>
        <translation>Median %1, P90 %2</translation>
    </message>
    <message>
        <source>Answers %1, promoters minus detractors %2</source>
        <translation>Answers %1, promoters minus detractors %2</translation>
    </message>
    <message>
        <source>Median age %1</source>
        <translation>Median age %1</translation>
    </message>
    <message>
        <source>Mean grade %1 of 5</source>
        <translation>Mean grade %1 of 5</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 pts</source>
        <translation>%1 pts</translation>
    </message>
    <message>
        <source>No data in this period.</source>
        <translation>No data in this period.</translation>
    </message>
    <message>
        <source>95 % interval %1</source>
        <translation>95 % interval %1</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Target %1</translation>
    </message>
    <message>
        <source>Period before: %1 (n %2)</source>
        <translation>Period before: %1 (n %2)</translation>
    </message>
    <message>
        <source>Left out: %1 (cancelled before an answer, or consultations without work)</source>
        <translation>Left out: %1 (cancelled before an answer, or consultations without work)</translation>
    </message>
    <message>
        <source>Not decided yet: %1</source>
        <translation>Not decided yet: %1</translation>
    </message>
    <message>
        <source>Provisional: the window of this figure has not passed for every order.</source>
        <translation>Provisional: the window of this figure has not passed for every order.</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % interval</translation>
    </message>
</context>
<context>
    <name>DashboardDesk</name>
    <message>
        <source>Leave at least one figure or chart switched on.</source>
        <translation>Leave at least one figure or chart switched on.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>A row behind the figures cannot be read. Recount them.</source>
        <translation>A row behind the figures cannot be read. Recount them.</translation>
    </message>
    <message>
        <source>The file %1 already exists.</source>
        <translation>The file %1 already exists.</translation>
    </message>
    <message>
        <source>The store file cannot be written. Nothing was saved.</source>
        <translation>The store file cannot be written. Nothing was saved.</translation>
    </message>
    <message>
        <source>The file %1 does not exist.</source>
        <translation>The file %1 does not exist.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Choose a folder you may write to, or ask the administrator for the right.</source>
        <translation>The folder %1 cannot be written. Choose a folder you may write to, or ask the administrator for the right.</translation>
    </message>
    <message>
        <source>The file %1 cannot be locked: its folder refuses the lock file.</source>
        <translation>The file %1 cannot be locked: its folder refuses the lock file.</translation>
    </message>
    <message>
        <source>The file %1 is in use by %2 (process %3 on %4). Close it there first.</source>
        <translation>The file %1 is in use by %2 (process %3 on %4). Close it there first.</translation>
    </message>
    <message>
        <source>The file %1 is in use by another program. Close it there first.</source>
        <translation>The file %1 is in use by another program. Close it there first.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation>The file %1 cannot be opened.</translation>
    </message>
    <message>
        <source>The file %1 is not a store file, or it is damaged.</source>
        <translation>The file %1 is not a store file, or it is damaged.</translation>
    </message>
    <message>
        <source>The file %1 lies where write-ahead logging is impossible, for example on a network drive. Move it to a local disk.</source>
        <translation>The file %1 lies where write-ahead logging is impossible, for example on a network drive. Move it to a local disk.</translation>
    </message>
    <message>
        <source>The backup failed.</source>
        <translation>The backup failed.</translation>
    </message>
    <message>
        <source>The backup could not be verified and was discarded.</source>
        <translation>The backup could not be verified and was discarded.</translation>
    </message>
    <message>
        <source>The backup cannot be renamed to %1.</source>
        <translation>The backup cannot be renamed to %1.</translation>
    </message>
    <message>
        <source>The copy has another schema than the original.</source>
        <translation>The copy has another schema than the original.</translation>
    </message>
    <message>
        <source>Row %1 of %2 points to a missing row of %3.</source>
        <translation>Row %1 of %2 points to a missing row of %3.</translation>
    </message>
    <message>
        <source>The file %1 is a database of another program.</source>
        <translation>The file %1 is a database of another program.</translation>
    </message>
    <message>
        <source>The file %1 was made by a newer version of this program (schema %2, this program knows %3). It was not touched. Install the newer version to open it.</source>
        <translation>The file %1 was made by a newer version of this program (schema %2, this program knows %3). It was not touched. Install the newer version to open it.</translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation>The file %1 is empty.</translation>
    </message>
    <message>
        <source>The file %1 was made by an older version. Open it once in the workstation to upgrade it.</source>
        <translation>The file %1 was made by an older version. Open it once in the workstation to upgrade it.</translation>
    </message>
    <message>
        <source>The upgrade would leave dangling references.</source>
        <translation>The upgrade would leave dangling references.</translation>
    </message>
    <message>
        <source>The store file could not be upgraded. It is unchanged.</source>
        <translation>The store file could not be upgraded. It is unchanged.</translation>
    </message>
    <message>
        <source>The store file is busy. Nothing was saved; try again.</source>
        <translation>The store file is busy. Nothing was saved; try again.</translation>
    </message>
    <message>
        <source>The disk reported an error. Nothing was saved.</source>
        <translation>The disk reported an error. Nothing was saved.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved.</source>
        <translation>The disk is full. Nothing was saved.</translation>
    </message>
    <message>
        <source>The store file is damaged. Restore the last verified backup.</source>
        <translation>The store file is damaged. Restore the last verified backup.</translation>
    </message>
    <message>
        <source>Another record already uses this value. Nothing was saved.</source>
        <translation>Another record already uses this value. Nothing was saved.</translation>
    </message>
    <message>
        <source>The change breaks a rule of the store file. Nothing was saved.</source>
        <translation>The change breaks a rule of the store file. Nothing was saved.</translation>
    </message>
    <message>
        <source>An internal error occurred. Nothing was saved.</source>
        <translation>An internal error occurred. Nothing was saved.</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>A demo needs at least one order.</source>
        <translation>A demo needs at least one order.</translation>
    </message>
    <message>
        <source>This store already has %1 orders. A demo goes into an empty store only.</source>
        <translation>This store already has %1 orders. A demo goes into an empty store only.</translation>
    </message>
    <message>
        <source>The store has no product categories.</source>
        <translation>The store has no product categories.</translation>
    </message>
</context>
<context>
    <name>DeskColumns</name>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Customer / product</source>
        <translation>Customer / product</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Time left</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technician</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>attempt %1</translation>
    </message>
    <message>
        <source>paused · %1</source>
        <translation>paused · %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation>To talk about</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
</context>
<context>
    <name>Dispatch</name>
    <message>
        <source>agreed %1</source>
        <translation>agreed %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>There is no such technician.</source>
        <translation>There is no such technician.</translation>
    </message>
    <message>
        <source>A day sheet is named by login and day, such as tech1@2026-03-02.</source>
        <translation>A day sheet is named by login and day, such as tech1@2026-03-02.</translation>
    </message>
    <message>
        <source>This order does not exist.</source>
        <translation>This order does not exist.</translation>
    </message>
    <message>
        <source>somebody changed the order</source>
        <translation>somebody changed the order</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Somebody</translation>
    </message>
    <message>
        <source>Not done, because meanwhile — %1. The board shows the order as it is now.</source>
        <translation>Not done, because meanwhile — %1. The board shows the order as it is now.</translation>
    </message>
    <message>
        <source>Choose a technician who works here.</source>
        <translation>Choose a technician who works here.</translation>
    </message>
    <message>
        <source>The visit ends before it begins.</source>
        <translation>The visit ends before it begins.</translation>
    </message>
    <message>
        <source>Work on this order has begun (%1); it stays with its technician.</source>
        <translation>Work on this order has begun (%1); it stays with its technician.</translation>
    </message>
    <message>
        <source>The agreed hours end before they begin.</source>
        <translation>The agreed hours end before they begin.</translation>
    </message>
    <message>
        <source>Say with whom the hours were agreed.</source>
        <translation>Say with whom the hours were agreed.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tier 1 basic</source>
        <translation>Tier 1 basic</translation>
    </message>
    <message>
        <source>Tier 2 trained</source>
        <translation>Tier 2 trained</translation>
    </message>
    <message>
        <source>Tier 3 expert</source>
        <translation>Tier 3 expert</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehicle</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Tool</translation>
    </message>
    <message>
        <source>knows the product</source>
        <translation>knows the product</translation>
    </message>
    <message>
        <source>not trained on the product</source>
        <translation>not trained on the product</translation>
    </message>
    <message>
        <source>tier fits</source>
        <translation>tier fits</translation>
    </message>
    <message>
        <source>tier %1 is too low</source>
        <translation>tier %1 is too low</translation>
    </message>
    <message>
        <source>tier %1 is more than needed</source>
        <translation>tier %1 is more than needed</translation>
    </message>
    <message>
        <source>covers the area</source>
        <translation>covers the area</translation>
    </message>
    <message>
        <source>outside his areas</source>
        <translation>outside his areas</translation>
    </message>
    <message>
        <source>day %1 % planned</source>
        <translation>day %1 % planned</translation>
    </message>
    <message>
        <source>free in %1</source>
        <translation>free in %1</translation>
    </message>
    <message>
        <source>%1 after the promise</source>
        <translation>%1 after the promise</translation>
    </message>
    <message>
        <source>partner provider</source>
        <translation>partner provider</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>overlaps another visit</source>
        <translation>overlaps another visit</translation>
    </message>
    <message>
        <source>the technician is away</source>
        <translation>the technician is away</translation>
    </message>
    <message>
        <source>the fault asks for a higher tier</source>
        <translation>the fault asks for a higher tier</translation>
    </message>
    <message>
        <source>outside the opening hours</source>
        <translation>outside the opening hours</translation>
    </message>
    <message>
        <source>outside the hours agreed with the customer</source>
        <translation>outside the hours agreed with the customer</translation>
    </message>
    <message>
        <source>begins after the promised time</source>
        <translation>begins after the promised time</translation>
    </message>
    <message>
        <source>vehicle or tool planned elsewhere</source>
        <translation>vehicle or tool planned elsewhere</translation>
    </message>
    <message>
        <source>more than his day holds</source>
        <translation>more than his day holds</translation>
    </message>
    <message>
        <source>Write the name of the partner.</source>
        <translation>Write the name of the partner.</translation>
    </message>
    <message>
        <source>Write the company of the partner.</source>
        <translation>Write the company of the partner.</translation>
    </message>
    <message>
        <source>The tier is 1, 2 or 3.</source>
        <translation>The tier is 1, 2 or 3.</translation>
    </message>
    <message>
        <source>A day holds 30 to 1440 minutes.</source>
        <translation>A day holds 30 to 1440 minutes.</translation>
    </message>
    <message>
        <source>This was changed meanwhile. It has been reloaded; check it and try again.</source>
        <translation>This was changed meanwhile. It has been reloaded; check it and try again.</translation>
    </message>
    <message>
        <source>The absence ends before it begins.</source>
        <translation>The absence ends before it begins.</translation>
    </message>
    <message>
        <source>There is one of this name already.</source>
        <translation>There is one of this name already.</translation>
    </message>
    <message>
        <source>Name the vehicle or tool.</source>
        <translation>Name the vehicle or tool.</translation>
    </message>
    <message>
        <source>service point %1</source>
        <translation>service point %1</translation>
    </message>
    <message>
        <source>another service point looks after the district</source>
        <translation>another service point looks after the district</translation>
    </message>
    <message>
        <source>Not done, because meanwhile %1 was planned at the same time (%2). Plan the pool again.</source>
        <translation>Not done, because meanwhile %1 was planned at the same time (%2). Plan the pool again.</translation>
    </message>
    <message>
        <source>has the parts with him: %1</source>
        <translation>has the parts with him: %1</translation>
    </message>
    <message>
        <source>fetches parts from the store: %1</source>
        <translation>fetches parts from the store: %1</translation>
    </message>
    <message>
        <source>parts lie in another van: %1</source>
        <translation>parts lie in another van: %1</translation>
    </message>
    <message>
        <source>parts are missing: %1</source>
        <translation>parts are missing: %1</translation>
    </message>
</context>
<context>
    <name>DocumentRenderer</name>
    <message>
        <source>The PDF could not be made.</source>
        <translation>The PDF could not be made.</translation>
    </message>
    <message>
        <source>The printer does not answer. Nothing was printed.</source>
        <translation>The printer does not answer. Nothing was printed.</translation>
    </message>
    <message>
        <source>The printer reported an error. The paper may be incomplete.</source>
        <translation>The printer reported an error. The paper may be incomplete.</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>□ The conspicuous terms above have been explained to me.</source>
        <translation>□ The conspicuous terms above have been explained to me.</translation>
    </message>
    <message>
        <source>Issued %1</source>
        <translation>Issued %1</translation>
    </message>
    <message>
        <source>Customer (signature, date)</source>
        <translation>Customer (signature, date)</translation>
    </message>
    <message>
        <source>For the store (seal, date)</source>
        <translation>For the store (seal, date)</translation>
    </message>
    <message>
        <source>Text fingerprint %1</source>
        <translation>Text fingerprint %1</translation>
    </message>
    <message>
        <source>Customer copy</source>
        <translation>Customer copy</translation>
    </message>
    <message>
        <source>Store copy</source>
        <translation>Store copy</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serial number</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Invoice date</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Delivered on</translation>
    </message>
    <message>
        <source>Installed on</source>
        <translation>Installed on</translation>
    </message>
    <message>
        <source>Exchanged on</source>
        <translation>Exchanged on</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>Warranty</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reported fault</source>
        <translation>Reported fault</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>Work done</translation>
    </message>
    <message>
        <source>Parts used</source>
        <translation>Parts used</translation>
    </message>
    <message>
        <source>Days: %1</source>
        <translation>Days: %1</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Waiting: %1</translation>
    </message>
    <message>
        <source>No service yet</source>
        <translation>No service yet</translation>
    </message>
    <message>
        <source>No. and order</source>
        <translation>No. and order</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>In and out</translation>
    </message>
    <message>
        <source>Fault and treatment</source>
        <translation>Fault and treatment</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technician</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Every</translation>
    </message>
    <message>
        <source>Last done</source>
        <translation>Last done</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Next due</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 months</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>Maintenance plan</source>
        <translation>Maintenance plan</translation>
    </message>
    <message>
        <source>Service log</source>
        <translation>Service log</translation>
    </message>
    <message>
        <source>Store seal</source>
        <translation>Store seal</translation>
    </message>
    <message>
        <source>Service finished</source>
        <translation>Service finished</translation>
    </message>
    <message>
        <source>Please tick one box in each line. Leave a line empty if you cannot say.</source>
        <translation>Please tick one box in each line. Leave a line empty if you cannot say.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>How likely are you to recommend us to friends? 0 = not at all, 10 = certainly</source>
        <translation>How likely are you to recommend us to friends? 0 = not at all, 10 = certainly</translation>
    </message>
    <message>
        <source>What should we do better?</source>
        <translation>What should we do better?</translation>
    </message>
    <message>
        <source>Customer&apos;s signature</source>
        <translation>Customer&apos;s signature</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Intake slip</source>
        <translation>Intake slip</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Settlement list</source>
        <translation>Settlement list</translation>
    </message>
    <message>
        <source>Service agreement</source>
        <translation>Service agreement</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>Work order</translation>
    </message>
    <message>
        <source>Service and maintenance record</source>
        <translation>Service and maintenance record</translation>
    </message>
    <message>
        <source>Dispatch slip</source>
        <translation>Dispatch slip</translation>
    </message>
    <message>
        <source>Progress slip</source>
        <translation>Progress slip</translation>
    </message>
    <message>
        <source>Satisfaction survey</source>
        <translation>Satisfaction survey</translation>
    </message>
    <message>
        <source>%1 waived: %2</source>
        <translation>%1 waived: %2</translation>
    </message>
    <message>
        <source>No charges</source>
        <translation>No charges</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Unit price</translation>
    </message>
    <message>
        <source>List amount</source>
        <translation>List amount</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Waived</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Total (yuan)</source>
        <translation>Total (yuan)</translation>
    </message>
    <message>
        <source>Type of service</source>
        <translation>Type of service</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Items and charges</source>
        <translation>Items and charges</translation>
    </message>
    <message>
        <source>Amount in words</source>
        <translation>Amount in words</translation>
    </message>
    <message>
        <source>I have checked the items and charges above.</source>
        <translation>I have checked the items and charges above.</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>Reprint no. %1</source>
        <translation>Reprint no. %1</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Order number</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Paid by</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>Payee&apos;s seal or signature</source>
        <translation>Payee&apos;s seal or signature</translation>
    </message>
    <message>
        <source>Accounting copy</source>
        <translation>Accounting copy</translation>
    </message>
    <message>
        <source>Received through</source>
        <translation>Received through</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>Time allowed</source>
        <translation>Time allowed</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>At the latest</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>Done at</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Promise kept</translation>
    </message>
    <message>
        <source>Promised times</source>
        <translation>Promised times</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Received %1</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Wished time</source>
        <translation>Wished time</translation>
    </message>
    <message>
        <source>Condition and accessories</source>
        <translation>Condition and accessories</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Please note</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>Arrived at</translation>
    </message>
    <message>
        <source>Resolved at</source>
        <translation>Resolved at</translation>
    </message>
    <message>
        <source>Diagnosed cause</source>
        <translation>Diagnosed cause</translation>
    </message>
    <message>
        <source>Confirmed cause</source>
        <translation>Confirmed cause</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Accepted by</translation>
    </message>
    <message>
        <source>Work carried out</source>
        <translation>Work carried out</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>Amount (yuan)</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Fees</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Fault grade</source>
        <translation>Fault grade</translation>
    </message>
    <message>
        <source>Number in the source system</source>
        <translation>Number in the source system</translation>
    </message>
    <message>
        <source>Technician&apos;s signature</source>
        <translation>Technician&apos;s signature</translation>
    </message>
    <message>
        <source>Finished at</source>
        <translation>Finished at</translation>
    </message>
    <message>
        <source>Cause found</source>
        <translation>Cause found</translation>
    </message>
    <message>
        <source>Old parts</source>
        <translation>Old parts</translation>
    </message>
    <message>
        <source>□ returned to the customer   □ left with us</source>
        <translation>□ returned to the customer   □ left with us</translation>
    </message>
    <message>
        <source>Customer&apos;s rating</source>
        <translation>Customer&apos;s rating</translation>
    </message>
    <message>
        <source>To be filled in on site</source>
        <translation>To be filled in on site</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Milestone</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>So far</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Still to come</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>What comes next</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, until %2</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>Printed %1</translation>
    </message>
    <message>
        <source>Printed %1 by %2</source>
        <translation>Printed %1 by %2</translation>
    </message>
    <message>
        <source>Workshop copy</source>
        <translation>Workshop copy</translation>
    </message>
    <message>
        <source>Service hotline %1</source>
        <translation>Service hotline %1</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>List of orders</source>
        <translation>List of orders</translation>
    </message>
    <message>
        <source>Our service promise</source>
        <translation>Our service promise</translation>
    </message>
    <message>
        <source>Service standards</source>
        <translation>Service standards</translation>
    </message>
    <message>
        <source>Service catalogue and price list</source>
        <translation>Service catalogue and price list</translation>
    </message>
    <message>
        <source>Complaint procedure</source>
        <translation>Complaint procedure</translation>
    </message>
    <message>
        <source>Service process</source>
        <translation>Service process</translation>
    </message>
    <message>
        <source>Duties by process step</source>
        <translation>Duties by process step</translation>
    </message>
    <message>
        <source>After-sales service plan</source>
        <translation>After-sales service plan</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>Order label</source>
        <translation>Order label</translation>
    </message>
    <message>
        <source>Product label</source>
        <translation>Product label</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>Hotline</translation>
    </message>
    <message>
        <source>Issued by %1 · as of %2</source>
        <translation>Issued by %1 · as of %2</translation>
    </message>
    <message>
        <source>Nothing is promised yet.</source>
        <translation>Nothing is promised yet.</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Holds for</translation>
    </message>
    <message>
        <source>every order</source>
        <translation>every order</translation>
    </message>
    <message>
        <source>No warranty terms are set.</source>
        <translation>No warranty terms are set.</translation>
    </message>
    <message>
        <source>Whole unit</source>
        <translation>Whole unit</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>By rule</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Which complaints</source>
        <translation>Which complaints</translation>
    </message>
    <message>
        <source>Answered within</source>
        <translation>Answered within</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Goes on to</source>
        <translation>Goes on to</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>Complaints are taken at the counter.</source>
        <translation>Complaints are taken at the counter.</translation>
    </message>
    <message>
        <source>Complaints are taken at the counter and on the hotline %1.</source>
        <translation>Complaints are taken at the counter and on the hotline %1.</translation>
    </message>
    <message>
        <source>The price list is empty.</source>
        <translation>The price list is empty.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Item and what is done for it</source>
        <translation>Item and what is done for it</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
    <message>
        <source>per</source>
        <translation>per</translation>
    </message>
    <message>
        <source>Price (yuan)</source>
        <translation>Price (yuan)</translation>
    </message>
    <message>
        <source>free of charge: %1</source>
        <translation>free of charge: %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>What can be done</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>When we come and when it is done</source>
        <translation>When we come and when it is done</translation>
    </message>
    <message>
        <source>Business time: %1</source>
        <translation>Business time: %1</translation>
    </message>
    <message>
        <source>If you are not satisfied</source>
        <translation>If you are not satisfied</translation>
    </message>
    <message>
        <source>%1: answered within %2 days</source>
        <translation>%1: answered within %2 days</translation>
    </message>
    <message>
        <source>These are the times the program holds every order to. The row that says most about an order decides.</source>
        <translation>These are the times the program holds every order to. The row that says most about an order decides.</translation>
    </message>
    <message>
        <source>Price list version %1, in force from %2</source>
        <translation>Price list version %1, in force from %2</translation>
    </message>
    <message>
        <source>Nothing is charged that does not stand on this list or was not agreed to beforehand. An itemised list is handed out before payment.</source>
        <translation>Nothing is charged that does not stand on this list or was not agreed to beforehand. An itemised list is handed out before payment.</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>1. The complaint is logged with its level and its limit; the customer hears the number.</source>
        <translation>1. The complaint is logged with its level and its limit; the customer hears the number.</translation>
    </message>
    <message>
        <source>2. The owner confirms receipt, looks into it and writes down what was found.</source>
        <translation>2. The owner confirms receipt, looks into it and writes down what was found.</translation>
    </message>
    <message>
        <source>3. A remedy is offered; the customer says whether he accepts it.</source>
        <translation>3. A remedy is offered; the customer says whether he accepts it.</translation>
    </message>
    <message>
        <source>4. What is late or not accepted goes on to the next level.</source>
        <translation>4. What is late or not accepted goes on to the next level.</translation>
    </message>
    <message>
        <source>5. The cause is named before the complaint is closed, so that it can be prevented.</source>
        <translation>5. The cause is named before the complaint is closed, so that it can be prevented.</translation>
    </message>
    <message>
        <source>Whoever is not satisfied with the outcome may turn to the consumer association or call 12315.</source>
        <translation>Whoever is not satisfied with the outcome may turn to the consumer association or call 12315.</translation>
    </message>
    <message>
        <source>● may and has to do it when it is needed   – not part of the role</source>
        <translation>● may and has to do it when it is needed   – not part of the role</translation>
    </message>
    <message>
        <source>1. Scope</source>
        <translation>1. Scope</translation>
    </message>
    <message>
        <source>2. Policies in force</source>
        <translation>2. Policies in force</translation>
    </message>
    <message>
        <source>No policy is published.</source>
        <translation>No policy is published.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>3. Process</source>
        <translation>3. Process</translation>
    </message>
    <message>
        <source>4. Team</source>
        <translation>4. Team</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>5. Targets</source>
        <translation>5. Targets</translation>
    </message>
    <message>
        <source>6. Complaints</source>
        <translation>6. Complaints</translation>
    </message>
    <message>
        <source>7. Charges</source>
        <translation>7. Charges</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>In force until</translation>
    </message>
    <message>
        <source>To be reviewed on</source>
        <translation>To be reviewed on</translation>
    </message>
    <message>
        <source>Changed against the version before</source>
        <translation>Changed against the version before</translation>
    </message>
    <message>
        <source>Withdrawn on %1</source>
        <translation>Withdrawn on %1</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Quotation</translation>
    </message>
    <message>
        <source>Deposit or refund voucher</source>
        <translation>Deposit or refund voucher</translation>
    </message>
    <message>
        <source>Cash sheet</source>
        <translation>Cash sheet</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rounding</translation>
    </message>
    <message>
        <source>Deposit used</source>
        <translation>Deposit used</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Answered by</translation>
    </message>
    <message>
        <source>Way of the answer</source>
        <translation>Way of the answer</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>Deposit receipt</source>
        <translation>Deposit receipt</translation>
    </message>
    <message>
        <source>Refund voucher</source>
        <translation>Refund voucher</translation>
    </message>
    <message>
        <source>Issued %1, valid until %2</source>
        <translation>Issued %1, valid until %2</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>Revised</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fault</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prices</translation>
    </message>
    <message>
        <source>Chargeable work starts only after your consent.</source>
        <translation>Chargeable work starts only after your consent.</translation>
    </message>
    <message>
        <source>If more becomes necessary, you get a revised quotation first.</source>
        <translation>If more becomes necessary, you get a revised quotation first.</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>For receipt</source>
        <translation>For receipt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>Void because</source>
        <translation>Void because</translation>
    </message>
    <message>
        <source>No money changed hands</source>
        <translation>No money changed hands</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>No receipts</source>
        <translation>No receipts</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Void: %1</source>
        <translation>Void: %1</translation>
    </message>
    <message>
        <source>Closed %1 by %2</source>
        <translation>Closed %1 by %2</translation>
    </message>
    <message>
        <source>Not closed yet</source>
        <translation>Not closed yet</translation>
    </message>
    <message>
        <source>Money by method</source>
        <translation>Money by method</translation>
    </message>
    <message>
        <source>Receipts of the day</source>
        <translation>Receipts of the day</translation>
    </message>
    <message>
        <source>Audit trail ends with</source>
        <translation>Audit trail ends with</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Cashier</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Receipt for money given back</source>
        <translation>Receipt for money given back</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>Contract number</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Given back by</source>
        <translation>Given back by</translation>
    </message>
    <message>
        <source>Receipt of a contract</source>
        <translation>Receipt of a contract</translation>
    </message>
    <message>
        <source>Warranty basis</source>
        <translation>Warranty basis</translation>
    </message>
    <message>
        <source>The customer pays</source>
        <translation>The customer pays</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <translation>Planned minutes</translation>
    </message>
    <message>
        <source>No visit on this day</source>
        <translation>No visit on this day</translation>
    </message>
    <message>
        <source>Product and fault</source>
        <translation>Product and fault</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Dispatcher</source>
        <translation>Dispatcher</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>Day sheet</translation>
    </message>
    <message>
        <source>Acknowledgement of a complaint</source>
        <translation>Acknowledgement of a complaint</translation>
    </message>
    <message>
        <source>Answer to a complaint</source>
        <translation>Answer to a complaint</translation>
    </message>
    <message>
        <source>Register of complaints</source>
        <translation>Register of complaints</translation>
    </message>
    <message>
        <source>Satisfaction evaluation</source>
        <translation>Satisfaction evaluation</translation>
    </message>
    <message>
        <source>Complaint %1 of %2</source>
        <translation>Complaint %1 of %2</translation>
    </message>
    <message>
        <source>Dear customer,</source>
        <translation>Dear customer,</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <translation>Dear %1,</translation>
    </message>
    <message>
        <source>Came through</source>
        <translation>Came through</translation>
    </message>
    <message>
        <source>Your claim</source>
        <translation>Your claim</translation>
    </message>
    <message>
        <source>You reach us on %1.</source>
        <translation>You reach us on %1.</translation>
    </message>
    <message>
        <source>Nobody answered in this period.</source>
        <translation>Nobody answered in this period.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Vector</source>
        <translation>Vector</translation>
    </message>
    <message>
        <source>B = W ∘ R</source>
        <translation>B = W ∘ R</translation>
    </message>
    <message>
        <source>B with sum 1</source>
        <translation>B with sum 1</translation>
    </message>
    <message>
        <source>Points of the grade</source>
        <translation>Points of the grade</translation>
    </message>
    <message>
        <source>we have received your complaint and are looking into it. What we have written down is below; please tell us when something is missing or wrong.</source>
        <translation>we have received your complaint and are looking into it. What we have written down is below; please tell us when something is missing or wrong.</translation>
    </message>
    <message>
        <source>You get our answer by %1. %2 takes care of it.</source>
        <translation>You get our answer by %1. %2 takes care of it.</translation>
    </message>
    <message>
        <source>we have looked into your complaint. This is our answer.</source>
        <translation>we have looked into your complaint. This is our answer.</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>What we found</translation>
    </message>
    <message>
        <source>Our judgement</source>
        <translation>Our judgement</translation>
    </message>
    <message>
        <source>What we offer</source>
        <translation>What we offer</translation>
    </message>
    <message>
        <source>If you do not agree, you may turn to the consumer association or to 12315, or go to court.</source>
        <translation>If you do not agree, you may turn to the consumer association or to 12315, or go to court.</translation>
    </message>
    <message>
        <source>□ I accept the offer.    □ I do not accept it.</source>
        <translation>□ I accept the offer.    □ I do not accept it.</translation>
    </message>
    <message>
        <source>%1 to %2: %3 complaints, %4 open, %5 overdue</source>
        <translation>%1 to %2: %3 complaints, %4 open, %5 overdue</translation>
    </message>
    <message>
        <source>No complaint was received.</source>
        <translation>No complaint was received.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Age (days)</source>
        <translation>Age (days)</translation>
    </message>
    <message>
        <source>%1 to %2 · %3</source>
        <translation>%1 to %2 · %3</translation>
    </message>
    <message>
        <source>Score of 100</source>
        <translation>Score of 100</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>no data</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>1 Answers counted</source>
        <translation>1 Answers counted</translation>
    </message>
    <message>
        <source>2 Weights W</source>
        <translation>2 Weights W</translation>
    </message>
    <message>
        <source>3 Membership matrix R and scores</source>
        <translation>3 Membership matrix R and scores</translation>
    </message>
    <message>
        <source>4 Result B</source>
        <translation>4 Result B</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Product quality, no part of the score</source>
        <translation>Product quality, no part of the score</translation>
    </message>
    <message>
        <source>5 What to do</source>
        <translation>5 What to do</translation>
    </message>
    <message>
        <source>No indicator lies below %1.</source>
        <translation>No indicator lies below %1.</translation>
    </message>
    <message>
        <source>Suggested action</source>
        <translation>Suggested action</translation>
    </message>
    <message>
        <source>Unanswered questions count for nothing. Intervals: Wilson 95 % for shares; for the net promoter score ±1.96 standard errors.</source>
        <translation>Unanswered questions count for nothing. Intervals: Wilson 95 % for shares; for the net promoter score ±1.96 standard errors.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Month before</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>%1 (reported %2)</source>
        <translation>%1 (reported %2)</translation>
    </message>
    <message>
        <source>Nothing was written down.</source>
        <translation>Nothing was written down.</translation>
    </message>
    <message>
        <source>Monthly service review %1</source>
        <translation>Monthly service review %1</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <translation>%1 · as of %2</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Orders that went worst</source>
        <translation>Orders that went worst</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>None.</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alerts</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Breakdowns of the process</source>
        <translation>Breakdowns of the process</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>What is missing</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Owner of the store</source>
        <translation>Owner of the store</translation>
    </message>
    <message>
        <source>Head of the audit chain: %1</source>
        <translation>Head of the audit chain: %1</translation>
    </message>
    <message>
        <source>Day report %1</source>
        <translation>Day report %1</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Came in</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Register of feedback</source>
        <translation>Register of feedback</translation>
    </message>
    <message>
        <source>Service proposal</source>
        <translation>Service proposal</translation>
    </message>
    <message>
        <source>Hand-over record</source>
        <translation>Hand-over record</translation>
    </message>
    <message>
        <source>Process sheet</source>
        <translation>Process sheet</translation>
    </message>
    <message>
        <source>Guidance on use</source>
        <translation>Guidance on use</translation>
    </message>
    <message>
        <source>Confirmation code %1</source>
        <translation>Confirmation code %1</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Origin: %1</source>
        <translation>Origin: %1</translation>
    </message>
    <message>
        <source>Receipt for parts</source>
        <translation>Receipt for parts</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Part number</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Option %1: %2</source>
        <translation>Option %1: %2</translation>
    </message>
    <message>
        <source>Takes about</source>
        <translation>Takes about</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>Option %1</translation>
    </message>
    <message>
        <source>Handed over %1</source>
        <translation>Handed over %1</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>Handed back</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Parts put in</source>
        <translation>Parts put in</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>Taken over by</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Handed over by</translation>
    </message>
    <message>
        <source>Quality feedback to the maker</source>
        <translation>Quality feedback to the maker</translation>
    </message>
    <message>
        <source>Repairs that came in during the period: %1. Faults of each model, the most frequent first.</source>
        <translation>Repairs that came in during the period: %1. Faults of each model, the most frequent first.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Repairs</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Age (months)</source>
        <translation>Age (months)</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Orders to look at</source>
        <translation>Orders to look at</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Received by the maker</source>
        <translation>Received by the maker</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Mean time to answer</source>
        <translation>Mean time to answer</translation>
    </message>
    <message>
        <source>Word or topic</source>
        <translation>Word or topic</translation>
    </message>
    <message>
        <source>No feedback was received.</source>
        <translation>No feedback was received.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Standard minutes</source>
        <translation>Standard minutes</translation>
    </message>
    <message>
        <source>No steps</source>
        <translation>No steps</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Input</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Control point</source>
        <translation>Control point</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Made by</translation>
    </message>
    <message>
        <source>Shown on %1, %2 minutes</source>
        <translation>Shown on %1, %2 minutes</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Shown by</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>No guidance has been recorded yet.</source>
        <translation>No guidance has been recorded yet.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>%1 in all. They are kept with the orders: search for the number, open Photos and files.</source>
        <translation>%1 in all. They are kept with the orders: search for the number, open Photos and files.</translation>
    </message>
    <message>
        <source>Stock document</source>
        <translation>Stock document</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Purchase order</translation>
    </message>
    <message>
        <source>The count agrees with the book.</source>
        <translation>The count agrees with the book.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Supplier</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>Delivery note</translation>
    </message>
    <message>
        <source>Booked by</source>
        <translation>Booked by</translation>
    </message>
    <message>
        <source>Stock copy</source>
        <translation>Stock copy</translation>
    </message>
    <message>
        <source>Receiver&apos;s copy</source>
        <translation>Receiver&apos;s copy</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Deliver to</source>
        <translation>Deliver to</translation>
    </message>
    <message>
        <source>Deliver until</source>
        <translation>Deliver until</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Ordered by</translation>
    </message>
    <message>
        <source>Confirmed by the supplier</source>
        <translation>Confirmed by the supplier</translation>
    </message>
    <message>
        <source>%1: answered within one day</source>
        <translation>%1: answered within one day</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>Root cause</translation>
    </message>
    <message>
        <source>%1 (the picture cannot be read)</source>
        <translation>%1 (the picture cannot be read)</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message>
        <source>%1 over</source>
        <translation>%1 over</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>today %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>tomorrow %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>yesterday %1</translation>
    </message>
</context>
<context>
    <name>Equipment</name>
    <message>
        <source>not needed</source>
        <translation>not needed</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valid</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>due soon</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>Upkeep</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Damage</translation>
    </message>
    <message>
        <source>This tool does not exist.</source>
        <translation>This tool does not exist.</translation>
    </message>
    <message>
        <source>The tool needs a number.</source>
        <translation>The tool needs a number.</translation>
    </message>
    <message>
        <source>The tool needs a name.</source>
        <translation>The tool needs a name.</translation>
    </message>
    <message>
        <source>The price may not be negative.</source>
        <translation>The price may not be negative.</translation>
    </message>
    <message>
        <source>Between 0 and 120 months.</source>
        <translation>Between 0 and 120 months.</translation>
    </message>
    <message>
        <source>%1 has this number already.</source>
        <translation>%1 has this number already.</translation>
    </message>
    <message>
        <source>Say who takes it.</source>
        <translation>Say who takes it.</translation>
    </message>
    <message>
        <source>%1 has it.</source>
        <translation>%1 has it.</translation>
    </message>
    <message>
        <source>The tool is not in use any more.</source>
        <translation>The tool is not in use any more.</translation>
    </message>
    <message>
        <source>Its calibration is overdue: calibrate it before it is used.</source>
        <translation>Its calibration is overdue: calibrate it before it is used.</translation>
    </message>
    <message>
        <source>Nobody has it.</source>
        <translation>Nobody has it.</translation>
    </message>
    <message>
        <source>Say on which day; not in the future.</source>
        <translation>Say on which day; not in the future.</translation>
    </message>
    <message>
        <source>Say what was done.</source>
        <translation>Say what was done.</translation>
    </message>
    <message>
        <source>Not in the future.</source>
        <translation>Not in the future.</translation>
    </message>
</context>
<context>
    <name>EquipmentColumns</name>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Tool</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Who has it</translation>
    </message>
    <message>
        <source>Calibration due</source>
        <translation>Calibration due</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>not in use</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>There is nothing to compare.</source>
        <translation>There is nothing to compare.</translation>
    </message>
    <message>
        <source>More than %1 factors cannot be judged consistently. Group them.</source>
        <translation>More than %1 factors cannot be judged consistently. Group them.</translation>
    </message>
    <message>
        <source>Row %1 has %2 judgements instead of %3.</source>
        <translation>Row %1 has %2 judgements instead of %3.</translation>
    </message>
    <message>
        <source>A judgement is a number above 0.</source>
        <translation>A judgement is a number above 0.</translation>
    </message>
    <message>
        <source>A factor compared with itself is 1.</source>
        <translation>A factor compared with itself is 1.</translation>
    </message>
    <message>
        <source>The judgement is not the reciprocal of its counterpart.</source>
        <translation>The judgement is not the reciprocal of its counterpart.</translation>
    </message>
    <message>
        <source>There is no expert&apos;s judgement.</source>
        <translation>There is no expert&apos;s judgement.</translation>
    </message>
    <message>
        <source>The experts judged different numbers of factors.</source>
        <translation>The experts judged different numbers of factors.</translation>
    </message>
    <message>
        <source>There is nothing to judge.</source>
        <translation>There is nothing to judge.</translation>
    </message>
    <message>
        <source>The size of a point is above 0.</source>
        <translation>The size of a point is above 0.</translation>
    </message>
    <message>
        <source>The count does not fit the size of the point.</source>
        <translation>The count does not fit the size of the point.</translation>
    </message>
    <message>
        <source>A gap is not negative.</source>
        <translation>A gap is not negative.</translation>
    </message>
    <message>
        <source>The weight of the newest value is above 0 and at most 1.</source>
        <translation>The weight of the newest value is above 0 and at most 1.</translation>
    </message>
    <message>
        <source>A list of lists of numbers is expected here.</source>
        <translation>A list of lists of numbers is expected here.</translation>
    </message>
    <message>
        <source>A list of numbers is expected here.</source>
        <translation>A list of numbers is expected here.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>This is not a number.</translation>
    </message>
    <message>
        <source>Counts are whole numbers, 0 or more.</source>
        <translation>Counts are whole numbers, 0 or more.</translation>
    </message>
    <message>
        <source>Each count needs its size.</source>
        <translation>Each count needs its size.</translation>
    </message>
    <message>
        <source>The baseline is not a possible share.</source>
        <translation>The baseline is not a possible share.</translation>
    </message>
    <message>
        <source>Known are saaty and alonso_lamata.</source>
        <translation>Known are saaty and alonso_lamata.</translation>
    </message>
    <message>
        <source>Known are min-max, product-max, min-sum and product-sum.</source>
        <translation>Known are min-max, product-max, min-sum and product-sum.</translation>
    </message>
    <message>
        <source>Known are p, u, g and ewma.</source>
        <translation>Known are p, u, g and ewma.</translation>
    </message>
    <message>
        <source>There are %1 weights for %2 factors.</source>
        <translation>There are %1 weights for %2 factors.</translation>
    </message>
    <message>
        <source>At least two grades are needed.</source>
        <translation>At least two grades are needed.</translation>
    </message>
    <message>
        <source>A weight is not negative.</source>
        <translation>A weight is not negative.</translation>
    </message>
    <message>
        <source>A row has one share a grade, none negative, together 1.</source>
        <translation>A row has one share a grade, none negative, together 1.</translation>
    </message>
    <message>
        <source>No factor has answers: there is nothing to evaluate.</source>
        <translation>No factor has answers: there is nothing to evaluate.</translation>
    </message>
    <message>
        <source>A judgement of %1 is missing.</source>
        <translation>A judgement of %1 is missing.</translation>
    </message>
    <message>
        <source>The judgements contradict each other (consistency ratio %1, it must be below 0.10). Look first at &quot;%2&quot; against &quot;%3&quot;: %4 was given, the others say %5.</source>
        <translation>The judgements contradict each other (consistency ratio %1, it must be below 0.10). Look first at &quot;%2&quot; against &quot;%3&quot;: %4 was given, the others say %5.</translation>
    </message>
    <message>
        <source>The store has no questionnaire.</source>
        <translation>The store has no questionnaire.</translation>
    </message>
    <message>
        <source>The weights sum to %1, they must sum to 1.00.</source>
        <translation>The weights sum to %1, they must sum to 1.00.</translation>
    </message>
    <message>
        <source>Each expert needs a name.</source>
        <translation>Each expert needs a name.</translation>
    </message>
    <message>
        <source>The last day lies before the first day.</source>
        <translation>The last day lies before the first day.</translation>
    </message>
    <message>
        <source>main factor decides M(∧,∨)</source>
        <translation>main factor decides M(∧,∨)</translation>
    </message>
    <message>
        <source>main factor stands out M(·,∨)</source>
        <translation>main factor stands out M(·,∨)</translation>
    </message>
    <message>
        <source>bounded sum M(∧,⊕)</source>
        <translation>bounded sum M(∧,⊕)</translation>
    </message>
    <message>
        <source>weighted mean M(·,⊕)</source>
        <translation>weighted mean M(·,⊕)</translation>
    </message>
    <message>
        <source>Service quality</source>
        <translation>Service quality</translation>
    </message>
    <message>
        <source>Service attitude</source>
        <translation>Service attitude</translation>
    </message>
    <message>
        <source>Response speed</source>
        <translation>Response speed</translation>
    </message>
    <message>
        <source>Repair efficiency</source>
        <translation>Repair efficiency</translation>
    </message>
    <message>
        <source>Overall impression</source>
        <translation>Overall impression</translation>
    </message>
    <message>
        <source>The threshold lies between 0 and 100.</source>
        <translation>The threshold lies between 0 and 100.</translation>
    </message>
    <message>
        <source>All weights are zero: nothing would count.</source>
        <translation>All weights are zero: nothing would count.</translation>
    </message>
    <message>
        <source>Model not known</source>
        <translation>Model not known</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>The export was stopped. No file was written.</translation>
    </message>
    <message>
        <source>A spreadsheet cannot hold so many rows. Export them as CSV.</source>
        <translation>A spreadsheet cannot hold so many rows. Export them as CSV.</translation>
    </message>
    <message>
        <source>There is no table &quot;%1&quot;. Possible: %2.</source>
        <translation>There is no table &quot;%1&quot;. Possible: %2.</translation>
    </message>
    <message>
        <source>The last day lies before the first day.</source>
        <translation>The last day lies before the first day.</translation>
    </message>
    <message>
        <source>Your role may not see personal data. Without a reason it comes masked.</source>
        <translation>Your role may not see personal data. Without a reason it comes masked.</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>Write down what was said.</source>
        <translation>Write down what was said.</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters.</source>
        <translation>The text is longer than %1 characters.</translation>
    </message>
    <message>
        <source>Name the topic of the question.</source>
        <translation>Name the topic of the question.</translation>
    </message>
    <message>
        <source>Say where it was published.</source>
        <translation>Say where it was published.</translation>
    </message>
    <message>
        <source>A link begins with http:// or https://.</source>
        <translation>A link begins with http:// or https://.</translation>
    </message>
    <message>
        <source>Say until when it is answered.</source>
        <translation>Say until when it is answered.</translation>
    </message>
    <message>
        <source>It cannot be due before it was received.</source>
        <translation>It cannot be due before it was received.</translation>
    </message>
    <message>
        <source>The moment of receipt lies in the future.</source>
        <translation>The moment of receipt lies in the future.</translation>
    </message>
    <message>
        <source>Write down what was answered or done.</source>
        <translation>Write down what was answered or done.</translation>
    </message>
    <message>
        <source>Say how many minutes the answer took.</source>
        <translation>Say how many minutes the answer took.</translation>
    </message>
    <message>
        <source>Say whether the question is solved.</source>
        <translation>Say whether the question is solved.</translation>
    </message>
    <message>
        <source>This feedback does not exist.</source>
        <translation>This feedback does not exist.</translation>
    </message>
    <message>
        <source>The feedback was changed meanwhile. It has been reloaded; check it and try again.</source>
        <translation>The feedback was changed meanwhile. It has been reloaded; check it and try again.</translation>
    </message>
    <message>
        <source>This customer does not exist.</source>
        <translation>This customer does not exist.</translation>
    </message>
    <message>
        <source>This order does not exist.</source>
        <translation>This order does not exist.</translation>
    </message>
    <message>
        <source>Choose who answers it.</source>
        <translation>Choose who answers it.</translation>
    </message>
    <message>
        <source>Feedback %1 is closed and can no longer change.</source>
        <translation>Feedback %1 is closed and can no longer change.</translation>
    </message>
    <message>
        <source>A complaint needs its customer. Find out first who it is.</source>
        <translation>A complaint needs its customer. Find out first who it is.</translation>
    </message>
    <message>
        <source>Became complaint %1.</source>
        <translation>Became complaint %1.</translation>
    </message>
    <message>
        <source>The last day lies before the first day.</source>
        <translation>The last day lies before the first day.</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Praise</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Public opinion</source>
        <translation>Public opinion</translation>
    </message>
    <message>
        <source>Other feedback</source>
        <translation>Other feedback</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Online service</source>
        <translation>Online service</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>WeChat</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>At the counter</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Social media</translation>
    </message>
    <message>
        <source>Other channel</source>
        <translation>Other channel</translation>
    </message>
</context>
<context>
    <name>FeedbackPaper</name>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 items, none closed</source>
        <translation>%1 items, none closed</translation>
    </message>
    <message>
        <source>%1 items, %2 closed, answered in %3 h on average</source>
        <translation>%1 items, %2 closed, answered in %3 h on average</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Mood</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Solved</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>The file is not complete. Add it again.</source>
        <translation>The file is not complete. Add it again.</translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message>
        <source>Last month</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>Same month last year</source>
        <translation>Same month last year</translation>
    </message>
    <message>
        <source>Mean of 12 months</source>
        <translation>Mean of 12 months</translation>
    </message>
    <message>
        <source>12-month mean × seasonal index</source>
        <translation>12-month mean × seasonal index</translation>
    </message>
    <message>
        <source>Exponential smoothing</source>
        <translation>Exponential smoothing</translation>
    </message>
    <message>
        <source>Holt, damped trend</source>
        <translation>Holt, damped trend</translation>
    </message>
    <message>
        <source>Holt-Winters</source>
        <translation>Holt-Winters</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>All orders</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>Somebody else changed this objective meanwhile. Open it again.</source>
        <translation>Somebody else changed this objective meanwhile. Open it again.</translation>
    </message>
    <message>
        <source>Between 0 and 100 %.</source>
        <translation>Between 0 and 100 %.</translation>
    </message>
    <message>
        <source>This cannot be a target.</source>
        <translation>This cannot be a target.</translation>
    </message>
    <message>
        <source>Say what is to be reached.</source>
        <translation>Say what is to be reached.</translation>
    </message>
    <message>
        <source>Choose a figure, or say how it is measured.</source>
        <translation>Choose a figure, or say how it is measured.</translation>
    </message>
    <message>
        <source>Between 0 seconds and a day.</source>
        <translation>Between 0 seconds and a day.</translation>
    </message>
</context>
<context>
    <name>Grades</name>
    <message>
        <source>Very satisfied</source>
        <translation>Very satisfied</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>Dissatisfied</translation>
    </message>
    <message>
        <source>Very dissatisfied</source>
        <translation>Very dissatisfied</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>This order does not exist.</source>
        <translation>This order does not exist.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Name the instruction.</source>
        <translation>Name the instruction.</translation>
    </message>
    <message>
        <source>Write what is to be done, step by step.</source>
        <translation>Write what is to be done, step by step.</translation>
    </message>
    <message>
        <source>Choose the unit.</source>
        <translation>Choose the unit.</translation>
    </message>
    <message>
        <source>Choose the version.</source>
        <translation>Choose the version.</translation>
    </message>
    <message>
        <source>Say why the unit works differently.</source>
        <translation>Say why the unit works differently.</translation>
    </message>
    <message>
        <source>An exception ends on a day, today or later.</source>
        <translation>An exception ends on a day, today or later.</translation>
    </message>
    <message>
        <source>Another person than the one who asked must answer.</source>
        <translation>Another person than the one who asked must answer.</translation>
    </message>
    <message>
        <source>This exception is answered already.</source>
        <translation>This exception is answered already.</translation>
    </message>
    <message>
        <source>There is no such exception.</source>
        <translation>There is no such exception.</translation>
    </message>
    <message>
        <source>Tick or write what was shown.</source>
        <translation>Tick or write what was shown.</translation>
    </message>
    <message>
        <source>Write who was there.</source>
        <translation>Write who was there.</translation>
    </message>
    <message>
        <source>Between a minute and a day.</source>
        <translation>Between a minute and a day.</translation>
    </message>
    <message>
        <source>A training that was held lies not in the future.</source>
        <translation>A training that was held lies not in the future.</translation>
    </message>
    <message>
        <source>Position, fixing and connections shown</source>
        <translation>Position, fixing and connections shown</translation>
    </message>
    <message>
        <source>First start together</source>
        <translation>First start together</translation>
    </message>
    <message>
        <source>Switching on and off, daily use</source>
        <translation>Switching on and off, daily use</translation>
    </message>
    <message>
        <source>Cleaning and care</source>
        <translation>Cleaning and care</translation>
    </message>
    <message>
        <source>What must not be done</source>
        <translation>What must not be done</translation>
    </message>
    <message>
        <source>Shutting off water and power in an emergency</source>
        <translation>Shutting off water and power in an emergency</translation>
    </message>
    <message>
        <source>Warranty, maintenance and how to reach us</source>
        <translation>Warranty, maintenance and how to reach us</translation>
    </message>
</context>
<context>
    <name>HandsOn</name>
    <message>
        <source>The customer has not answered proposal %1 yet.</source>
        <translation>The customer has not answered proposal %1 yet.</translation>
    </message>
    <message>
        <source>The customer has not agreed to the price yet; the work begins after that.</source>
        <translation>The customer has not agreed to the price yet; the work begins after that.</translation>
    </message>
    <message>
        <source>Start the work</source>
        <translation>Start the work</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Finish the work</source>
        <translation>Finish the work</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Not started</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Working</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>This order does not exist.</source>
        <translation>This order does not exist.</translation>
    </message>
    <message>
        <source>The order is closed; nothing more is done on it.</source>
        <translation>The order is closed; nothing more is done on it.</translation>
    </message>
    <message>
        <source>Not possible now: the work is in the state &quot;%1&quot;.</source>
        <translation>Not possible now: the work is in the state &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Say why the work pauses.</source>
        <translation>Say why the work pauses.</translation>
    </message>
</context>
<context>
    <name>HouseColumns</name>
    <message>
        <source>not fetched for %1 d</source>
        <translation>not fetched for %1 d</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>ready</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>passed</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>%1 d here</source>
        <translation>%1 d here</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Lies at</source>
        <translation>Lies at</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Loan</translation>
    </message>
    <message>
        <source>out</source>
        <translation>out</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>To pay</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>settled</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>This order was imported before and cannot grow by an import.</source>
        <translation>This order was imported before and cannot grow by an import.</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>Unknown customer</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was imported.</source>
        <translation>The import was stopped. Nothing was imported.</translation>
    </message>
    <message>
        <source>&quot;events&quot; must be an object that gives each event name its meaning.</source>
        <translation>&quot;events&quot; must be an object that gives each event name its meaning.</translation>
    </message>
    <message>
        <source>The event &quot;%1&quot; is mapped to &quot;%2&quot;, which is unknown. Possible: %3.</source>
        <translation>The event &quot;%1&quot; is mapped to &quot;%2&quot;, which is unknown. Possible: %3.</translation>
    </message>
    <message>
        <source>&quot;other&quot; is mapped to &quot;%1&quot;, which is unknown. Possible: %2.</source>
        <translation>&quot;other&quot; is mapped to &quot;%1&quot;, which is unknown. Possible: %2.</translation>
    </message>
    <message>
        <source>The file has two columns with the name &quot;%1&quot;.</source>
        <translation>The file has two columns with the name &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The file has no column &quot;%1&quot;. Its columns are: %2.</source>
        <translation>The file has no column &quot;%1&quot;. Its columns are: %2.</translation>
    </message>
    <message>
        <source>The row has %1 fields, but the header has %2.</source>
        <translation>The row has %1 fields, but the header has %2.</translation>
    </message>
    <message>
        <source>The row names no order.</source>
        <translation>The row names no order.</translation>
    </message>
    <message>
        <source>The mapping does not say what this event means.</source>
        <translation>The mapping does not say what this event means.</translation>
    </message>
    <message>
        <source>This is not a moment that exists, such as 2026-03-02T09:05:00+08:00.</source>
        <translation>This is not a moment that exists, such as 2026-03-02T09:05:00+08:00.</translation>
    </message>
    <message>
        <source>The moment lies in the future.</source>
        <translation>The moment lies in the future.</translation>
    </message>
    <message>
        <source>There is no such service type.</source>
        <translation>There is no such service type.</translation>
    </message>
    <message>
        <source>There is no such channel.</source>
        <translation>There is no such channel.</translation>
    </message>
    <message>
        <source>There is no such product category.</source>
        <translation>There is no such product category.</translation>
    </message>
    <message>
        <source>There is no user with this login.</source>
        <translation>There is no user with this login.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>The row has no number.</source>
        <translation>The row has no number.</translation>
    </message>
    <message>
        <source>An order with this number is here already.</source>
        <translation>An order with this number is here already.</translation>
    </message>
    <message>
        <source>This is no day in the past.</source>
        <translation>This is no day in the past.</translation>
    </message>
    <message>
        <source>This is no day after the registration.</source>
        <translation>This is no day after the registration.</translation>
    </message>
    <message>
        <source>The mapping does not say which category this is.</source>
        <translation>The mapping does not say which category this is.</translation>
    </message>
    <message>
        <source>The mapping does not say which outcome this is.</source>
        <translation>The mapping does not say which outcome this is.</translation>
    </message>
    <message>
        <source>The table has no column &quot;%1&quot;.</source>
        <translation>The table has no column &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no outcome. Possible: %2.</source>
        <translation>&quot;%1&quot; is no outcome. Possible: %2.</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>The table is empty.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is unknown.</source>
        <translation>The key &quot;%1&quot; is unknown.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; must be mapped.</source>
        <translation>The column &quot;%1&quot; must be mapped.</translation>
    </message>
    <message>
        <source>The file has no column &quot;%1&quot;.</source>
        <translation>The file has no column &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Possible: %1.</source>
        <translation>Possible: %1.</translation>
    </message>
    <message>
        <source>No supplier has this number.</source>
        <translation>No supplier has this number.</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Escalated</translation>
    </message>
    <message>
        <source>Parts arrived</source>
        <translation>Parts arrived</translation>
    </message>
    <message>
        <source>Low grade</source>
        <translation>Low grade</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Mention</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Task done</translation>
    </message>
    <message>
        <source>Task overdue</source>
        <translation>Task overdue</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>No owner</translation>
    </message>
    <message>
        <source>Complaint overdue</source>
        <translation>Complaint overdue</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Promise missed: %1</source>
        <translation>Promise missed: %1</translation>
    </message>
    <message>
        <source>Gone to a higher tier: %1</source>
        <translation>Gone to a higher tier: %1</translation>
    </message>
    <message>
        <source>Kept for this order now: %1</source>
        <translation>Kept for this order now: %1</translation>
    </message>
    <message>
        <source>The customer is not satisfied: %1</source>
        <translation>The customer is not satisfied: %1</translation>
    </message>
    <message>
        <source>Nobody takes care of this complaint: %1</source>
        <translation>Nobody takes care of this complaint: %1</translation>
    </message>
    <message>
        <source>The limit of this complaint has passed: %1</source>
        <translation>The limit of this complaint has passed: %1</translation>
    </message>
</context>
<context>
    <name>InboxColumns</name>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Given by</translation>
    </message>
</context>
<context>
    <name>Initiative</name>
    <message>
        <source>asked for by the customer</source>
        <translation>asked for by the customer</translation>
    </message>
    <message>
        <source>from a maintenance plan</source>
        <translation>from a maintenance plan</translation>
    </message>
    <message>
        <source>from a forecast of faults</source>
        <translation>from a forecast of faults</translation>
    </message>
    <message>
        <source>from a callback</source>
        <translation>from a callback</translation>
    </message>
    <message>
        <source>%1 repairs in the last 12 months, %2 in the 12 months before</source>
        <translation>%1 repairs in the last 12 months, %2 in the 12 months before</translation>
    </message>
    <message>
        <source>%1 fails more often: %2 repairs in 90 days, %3 were to be expected from the year before</source>
        <translation>%1 fails more often: %2 repairs in 90 days, %3 were to be expected from the year before</translation>
    </message>
    <message>
        <source>%1 has an open order for this product already.</source>
        <translation>%1 has an open order for this product already.</translation>
    </message>
    <message>
        <source>Inspection: %1</source>
        <translation>Inspection: %1</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>This customer no longer exists.</source>
        <translation>This customer no longer exists.</translation>
    </message>
    <message>
        <source>The customer&apos;s phone is needed.</source>
        <translation>The customer&apos;s phone is needed.</translation>
    </message>
    <message>
        <source>The name is longer than 100 characters.</source>
        <translation>The name is longer than 100 characters.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day that exists; write it as 2026-03-02.</source>
        <translation>&quot;%1&quot; is not a day that exists; write it as 2026-03-02.</translation>
    </message>
    <message>
        <source>The day %1 lies in the future.</source>
        <translation>The day %1 lies in the future.</translation>
    </message>
    <message>
        <source>This product no longer exists.</source>
        <translation>This product no longer exists.</translation>
    </message>
    <message>
        <source>Serial number %1 already belongs to %2. Open that product and correct its owner first.</source>
        <translation>Serial number %1 already belongs to %2. Open that product and correct its owner first.</translation>
    </message>
    <message>
        <source>Serial number %1 is already registered to another customer.</source>
        <translation>Serial number %1 is already registered to another customer.</translation>
    </message>
    <message>
        <source>Choose the product category.</source>
        <translation>Choose the product category.</translation>
    </message>
    <message>
        <source>There is no product category &quot;%1&quot;.</source>
        <translation>There is no product category &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no service type &quot;%1&quot;.</source>
        <translation>There is no service type &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no channel &quot;%1&quot;.</source>
        <translation>There is no channel &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no priority &quot;%1&quot;.</source>
        <translation>There is no priority &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Say what is wrong, in the customer&apos;s words.</source>
        <translation>Say what is wrong, in the customer&apos;s words.</translation>
    </message>
    <message>
        <source>The text is longer than 2000 characters.</source>
        <translation>The text is longer than 2000 characters.</translation>
    </message>
    <message>
        <source>There is no fault code &quot;%1&quot; for this category.</source>
        <translation>There is no fault code &quot;%1&quot; for this category.</translation>
    </message>
    <message>
        <source>The moment of registration lies in the future.</source>
        <translation>The moment of registration lies in the future.</translation>
    </message>
    <message>
        <source>The customer was changed meanwhile. Check the data and save again.</source>
        <translation>The customer was changed meanwhile. Check the data and save again.</translation>
    </message>
    <message>
        <source>The product was changed meanwhile. Check the data and save again.</source>
        <translation>The product was changed meanwhile. Check the data and save again.</translation>
    </message>
    <message>
        <source>Unknown key &quot;%1&quot;.</source>
        <translation>Unknown key &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text.</source>
        <translation>&quot;%1&quot; must be a text.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an object.</source>
        <translation>&quot;%1&quot; must be an object.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a moment, for example 2026-03-02T09:05.</source>
        <translation>&quot;%1&quot; is not a moment, for example 2026-03-02T09:05.</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters.</source>
        <translation>The text is longer than %1 characters.</translation>
    </message>
    <message>
        <source>This channel is switched off in the settings.</source>
        <translation>This channel is switched off in the settings.</translation>
    </message>
    <message>
        <source>The first contact cannot be after the registration.</source>
        <translation>The first contact cannot be after the registration.</translation>
    </message>
</context>
<context>
    <name>IntakeParking</name>
    <message>
        <source>Unnamed request</source>
        <translation>Unnamed request</translation>
    </message>
</context>
<context>
    <name>JsonNode</name>
    <message>
        <source>&quot;%1&quot; must be an object.</source>
        <translation>&quot;%1&quot; must be an object.</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; is not known here.</source>
        <translation>The entry &quot;%1&quot; is not known here.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in &quot;%2&quot; is not one of the known codes.</source>
        <translation>&quot;%1&quot; in &quot;%2&quot; is not one of the known codes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text that is not empty.</source>
        <translation>&quot;%1&quot; must be a text that is not empty.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number from %2 to %3.</source>
        <translation>&quot;%1&quot; must be a whole number from %2 to %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false.</source>
        <translation>&quot;%1&quot; must be true or false.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a day such as 2026-10-01.</source>
        <translation>&quot;%1&quot; must be a day such as 2026-10-01.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list.</source>
        <translation>&quot;%1&quot; must be a list.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of whole numbers.</source>
        <translation>&quot;%1&quot; must be a list of whole numbers.</translation>
    </message>
</context>
<context>
    <name>Kpi</name>
    <message>
        <source>Complaint rate</source>
        <translation>Complaint rate</translation>
    </message>
    <message>
        <source>Complaints received in the period (without those found unjustified) ÷ orders completed in the period. Several complaints about one order count separately; the share of completed orders with a complaint is shown beside it.</source>
        <translation>Complaints received in the period (without those found unjustified) ÷ orders completed in the period. Several complaints about one order count separately; the share of completed orders with a complaint is shown beside it.</translation>
    </message>
    <message>
        <source>First response time</source>
        <translation>First response time</translation>
    </message>
    <message>
        <source>Minutes from registration to the first human answer, of the orders registered in the period that have one. Nothing pauses this clock.</source>
        <translation>Minutes from registration to the first human answer, of the orders registered in the period that have one. Nothing pauses this clock.</translation>
    </message>
    <message>
        <source>Response attainment</source>
        <translation>Response attainment</translation>
    </message>
    <message>
        <source>Orders answered within the promised response time ÷ orders registered in the period with such a promise that were answered or are overdue. No answer after the due time is a miss.</source>
        <translation>Orders answered within the promised response time ÷ orders registered in the period with such a promise that were answered or are overdue. No answer after the due time is a miss.</translation>
    </message>
    <message>
        <source>Resolved within 24 h</source>
        <translation>Resolved within 24 h</translation>
    </message>
    <message>
        <source>Orders resolved at most 24 hours after registration, around the clock and pauses included ÷ orders registered in the period that are resolved or older than 24 hours. Beside it the same without all pauses, and without pauses caused by the customer.</source>
        <translation>Orders resolved at most 24 hours after registration, around the clock and pauses included ÷ orders registered in the period that are resolved or older than 24 hours. Beside it the same without all pauses, and without pauses caused by the customer.</translation>
    </message>
    <message>
        <source>First-time fix rate</source>
        <translation>First-time fix rate</translation>
    </message>
    <message>
        <source>On-site jobs fixed on the first visit and not repeated within 30 days ÷ on-site jobs completed in the period. Remote solutions are left out. Beside it the simple rate: one visit.</source>
        <translation>On-site jobs fixed on the first visit and not repeated within 30 days ÷ on-site jobs completed in the period. Remote solutions are left out. Beside it the simple rate: one visit.</translation>
    </message>
    <message>
        <source>Repeat repair rate</source>
        <translation>Repeat repair rate</translation>
    </message>
    <message>
        <source>Repairs followed by a new repair request for the same product and fault within 30 days ÷ repairs completed in the period. Provisional until 30 days have passed. Beside it 60 and 90 days.</source>
        <translation>Repairs followed by a new repair request for the same product and fault within 30 days ÷ repairs completed in the period. Provisional until 30 days have passed. Beside it 60 and 90 days.</translation>
    </message>
    <message>
        <source>Customer satisfaction</source>
        <translation>Customer satisfaction</translation>
    </message>
    <message>
        <source>Answers &quot;very satisfied&quot; or &quot;satisfied&quot; ÷ answered surveys about orders completed in the period. Silence is never a score. The mean grade (5 to 1) is a different number, shown beside it.</source>
        <translation>Answers &quot;very satisfied&quot; or &quot;satisfied&quot; ÷ answered surveys about orders completed in the period. Silence is never a score. The mean grade (5 to 1) is a different number, shown beside it.</translation>
    </message>
    <message>
        <source>Net promoter score</source>
        <translation>Net promoter score</translation>
    </message>
    <message>
        <source>Share of answers 9 and 10 minus share of answers 0 to 6 to &quot;would you recommend us&quot;, in points from −100 to 100, of surveys about orders completed in the period.</source>
        <translation>Share of answers 9 and 10 minus share of answers 0 to 6 to &quot;would you recommend us&quot;, in points from −100 to 100, of surveys about orders completed in the period.</translation>
    </message>
    <message>
        <source>SLA attainment</source>
        <translation>SLA attainment</translation>
    </message>
    <message>
        <source>Orders that met every promise made at intake (response, arrival, completion) ÷ orders registered in the period whose promises are decided. One missed promise is a miss. Beside it each promise alone.</source>
        <translation>Orders that met every promise made at intake (response, arrival, completion) ÷ orders registered in the period whose promises are decided. One missed promise is a miss. Beside it each promise alone.</translation>
    </message>
    <message>
        <source>Arrival time</source>
        <translation>Arrival time</translation>
    </message>
    <message>
        <source>Minutes from registration to the first arrival at the customer&apos;s, or to the take-in at the counter, of the orders registered in the period that have one.</source>
        <translation>Minutes from registration to the first arrival at the customer&apos;s, or to the take-in at the counter, of the orders registered in the period that have one.</translation>
    </message>
    <message>
        <source>Arrival attainment</source>
        <translation>Arrival attainment</translation>
    </message>
    <message>
        <source>Orders with an arrival within the promised time ÷ orders registered in the period with such a promise whose visit took place or is overdue. Pauses caused by the customer move the promise.</source>
        <translation>Orders with an arrival within the promised time ÷ orders registered in the period with such a promise whose visit took place or is overdue. Pauses caused by the customer move the promise.</translation>
    </message>
    <message>
        <source>On-time completion</source>
        <translation>On-time completion</translation>
    </message>
    <message>
        <source>Orders resolved within the promised completion time ÷ orders registered in the period with such a promise that are resolved or overdue.</source>
        <translation>Orders resolved within the promised completion time ÷ orders registered in the period with such a promise that are resolved or overdue.</translation>
    </message>
    <message>
        <source>Resolution time</source>
        <translation>Resolution time</translation>
    </message>
    <message>
        <source>Minutes from registration to the first resolution without pauses, of the orders registered in the period that are resolved.</source>
        <translation>Minutes from registration to the first resolution without pauses, of the orders registered in the period that are resolved.</translation>
    </message>
    <message>
        <source>Total resolution time</source>
        <translation>Total resolution time</translation>
    </message>
    <message>
        <source>Minutes from registration to the last resolution without pauses, time after a reopening included, of the orders registered in the period that are resolved.</source>
        <translation>Minutes from registration to the last resolution without pauses, time after a reopening included, of the orders registered in the period that are resolved.</translation>
    </message>
    <message>
        <source>Time to repair</source>
        <translation>Time to repair</translation>
    </message>
    <message>
        <source>Hands-on minutes from arrival or take-in to the last resolution without pauses, of the orders completed in the period. Waiting for the visit is not part of it.</source>
        <translation>Hands-on minutes from arrival or take-in to the last resolution without pauses, of the orders completed in the period. Waiting for the visit is not part of it.</translation>
    </message>
    <message>
        <source>Complaint handling time</source>
        <translation>Complaint handling time</translation>
    </message>
    <message>
        <source>Minutes from receipt to closing, around the clock, of the complaints received in the period that are closed.</source>
        <translation>Minutes from receipt to closing, around the clock, of the complaints received in the period that are closed.</translation>
    </message>
    <message>
        <source>Repair success rate</source>
        <translation>Repair success rate</translation>
    </message>
    <message>
        <source>Repairs fixed on site, in the workshop or remotely and not repeated within 30 days ÷ repair orders completed in the period.</source>
        <translation>Repairs fixed on site, in the workshop or remotely and not repeated within 30 days ÷ repair orders completed in the period.</translation>
    </message>
    <message>
        <source>Fault handling success rate</source>
        <translation>Fault handling success rate</translation>
    </message>
    <message>
        <source>Repairs fixed ÷ repairs attempted (fixed, remote, unrepairable, exchanged or returned) among the orders completed in the period.</source>
        <translation>Repairs fixed ÷ repairs attempted (fixed, remote, unrepairable, exchanged or returned) among the orders completed in the period.</translation>
    </message>
    <message>
        <source>Reopen rate</source>
        <translation>Reopen rate</translation>
    </message>
    <message>
        <source>Orders reopened at least once ÷ orders closed in the period.</source>
        <translation>Orders reopened at least once ÷ orders closed in the period.</translation>
    </message>
    <message>
        <source>Resolution rate</source>
        <translation>Resolution rate</translation>
    </message>
    <message>
        <source>Orders resolved so far ÷ orders registered in the period. Provisional while orders are open.</source>
        <translation>Orders resolved so far ÷ orders registered in the period. Provisional while orders are open.</translation>
    </message>
    <message>
        <source>Diagnosis accuracy</source>
        <translation>Diagnosis accuracy</translation>
    </message>
    <message>
        <source>Orders whose diagnosed cause was confirmed ÷ orders completed in the period with both a diagnosed and a confirmed cause.</source>
        <translation>Orders whose diagnosed cause was confirmed ÷ orders completed in the period with both a diagnosed and a confirmed cause.</translation>
    </message>
    <message>
        <source>Remote solve rate</source>
        <translation>Remote solve rate</translation>
    </message>
    <message>
        <source>Repairs solved remotely, without a visit ÷ repairs completed in the period.</source>
        <translation>Repairs solved remotely, without a visit ÷ repairs completed in the period.</translation>
    </message>
    <message>
        <source>Survey response rate</source>
        <translation>Survey response rate</translation>
    </message>
    <message>
        <source>Surveys answered ÷ surveys about orders completed in the period that were answered, declined, given up, or are older than 30 days.</source>
        <translation>Surveys answered ÷ surveys about orders completed in the period that were answered, declined, given up, or are older than 30 days.</translation>
    </message>
    <message>
        <source>Callback completion</source>
        <translation>Callback completion</translation>
    </message>
    <message>
        <source>Callbacks carried out to an end (answered, declined or given up) ÷ callbacks for orders completed in the period that were carried out or are overdue.</source>
        <translation>Callbacks carried out to an end (answered, declined or given up) ÷ callbacks for orders completed in the period that were carried out or are overdue.</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Backlog</translation>
    </message>
    <message>
        <source>Orders neither resolved nor closed nor cancelled at the end of the period, whenever they were registered. Their age runs from registration around the clock.</source>
        <translation>Orders neither resolved nor closed nor cancelled at the end of the period, whenever they were registered. Their age runs from registration around the clock.</translation>
    </message>
    <message>
        <source>Orders registered</source>
        <translation>Orders registered</translation>
    </message>
    <message>
        <source>All orders registered in the period, cancelled ones included.</source>
        <translation>All orders registered in the period, cancelled ones included.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>orders</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>All complaints</source>
        <translation>All complaints</translation>
    </message>
    <message>
        <source>Completed orders with a complaint</source>
        <translation>Completed orders with a complaint</translation>
    </message>
    <message>
        <source>Without any pauses</source>
        <translation>Without any pauses</translation>
    </message>
    <message>
        <source>Without pauses caused by the customer</source>
        <translation>Without pauses caused by the customer</translation>
    </message>
    <message>
        <source>Simple: one visit</source>
        <translation>Simple: one visit</translation>
    </message>
    <message>
        <source>Within 60 days</source>
        <translation>Within 60 days</translation>
    </message>
    <message>
        <source>Within 90 days</source>
        <translation>Within 90 days</translation>
    </message>
    <message>
        <source>Response in time</source>
        <translation>Response in time</translation>
    </message>
    <message>
        <source>Arrival in time</source>
        <translation>Arrival in time</translation>
    </message>
    <message>
        <source>Completion in time</source>
        <translation>Completion in time</translation>
    </message>
    <message>
        <source>Up to 1 day</source>
        <translation>Up to 1 day</translation>
    </message>
    <message>
        <source>1 to 3 days</source>
        <translation>1 to 3 days</translation>
    </message>
    <message>
        <source>3 to 7 days</source>
        <translation>3 to 7 days</translation>
    </message>
    <message>
        <source>7 to 15 days</source>
        <translation>7 to 15 days</translation>
    </message>
    <message>
        <source>15 to 30 days</source>
        <translation>15 to 30 days</translation>
    </message>
    <message>
        <source>Over 30 days</source>
        <translation>Over 30 days</translation>
    </message>
    <message>
        <source>Past the promised completion</source>
        <translation>Past the promised completion</translation>
    </message>
    <message>
        <source>There is no KPI called %1.</source>
        <translation>There is no KPI called %1.</translation>
    </message>
    <message>
        <source>The recount was stopped. Nothing was changed.</source>
        <translation>The recount was stopped. Nothing was changed.</translation>
    </message>
    <message>
        <source>The first day is missing or not a day.</source>
        <translation>The first day is missing or not a day.</translation>
    </message>
    <message>
        <source>The last day is missing or not a day.</source>
        <translation>The last day is missing or not a day.</translation>
    </message>
    <message>
        <source>The last day lies before the first day.</source>
        <translation>The last day lies before the first day.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Customer effort</source>
        <translation>Customer effort</translation>
    </message>
    <message>
        <source>Answers 5 to 7 to &quot;they made it easy for me&quot; (1 to 7, 7 is best) ÷ answers to that question about orders completed in the period.</source>
        <translation>Answers 5 to 7 to &quot;they made it easy for me&quot; (1 to 7, 7 is best) ÷ answers to that question about orders completed in the period.</translation>
    </message>
    <message>
        <source>Parts fill rate</source>
        <translation>Parts fill rate</translation>
    </message>
    <message>
        <source>Request lines for parts filled at once and in full ÷ request lines in the period. Substitutes, transfers and emergency purchases do not count as filled.</source>
        <translation>Request lines for parts filled at once and in full ÷ request lines in the period. Substitutes, transfers and emergency purchases do not count as filled.</translation>
    </message>
    <message>
        <source>Cost per order</source>
        <translation>Cost per order</translation>
    </message>
    <message>
        <source>Costs of all types ÷ orders completed in the period, in yuan. Cancelled orders are left out, failed visits are not.</source>
        <translation>Costs of all types ÷ orders completed in the period, in yuan. Cancelled orders are left out, failed visits are not.</translation>
    </message>
    <message>
        <source>Warranty cost ratio</source>
        <translation>Warranty cost ratio</translation>
    </message>
    <message>
        <source>Cost of in-warranty orders of the period less what suppliers reimbursed ÷ revenue of the same products in the period.</source>
        <translation>Cost of in-warranty orders of the period less what suppliers reimbursed ÷ revenue of the same products in the period.</translation>
    </message>
    <message>
        <source>Technician utilisation</source>
        <translation>Technician utilisation</translation>
    </message>
    <message>
        <source>Hours hands-on and on the way ÷ available hours (scheduled less leave and training) of the period. Above 85 % orders start to queue.</source>
        <translation>Hours hands-on and on the way ÷ available hours (scheduled less leave and training) of the period. Above 85 % orders start to queue.</translation>
    </message>
    <message>
        <source>Hotline answer</source>
        <translation>Hotline answer</translation>
    </message>
    <message>
        <source>Calls answered within 60 seconds ÷ calls offered in the period, around the clock.</source>
        <translation>Calls answered within 60 seconds ÷ calls offered in the period, around the clock.</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>yuan</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Brand</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fault</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technician</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Service level</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
</context>
<context>
    <name>KpiDrill</name>
    <message>
        <source>Complaints about no order also count in this figure: %1.</source>
        <translation>Complaints about no order also count in this figure: %1.</translation>
    </message>
    <message>
        <source>No orders are behind this figure.</source>
        <translation>No orders are behind this figure.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>Responded</translation>
    </message>
    <message>
        <source>Diagnosed</source>
        <translation>Diagnosed</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Quoted</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Scheduled</translation>
    </message>
    <message>
        <source>Arrived on site</source>
        <translation>Arrived on site</translation>
    </message>
    <message>
        <source>Taken into workshop</source>
        <translation>Taken into workshop</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Resumed</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resolved</translation>
    </message>
    <message>
        <source>Accepted by the customer</source>
        <translation>Accepted by the customer</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Fees recorded</source>
        <translation>Fees recorded</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>Survey queued</source>
        <translation>Survey queued</translation>
    </message>
    <message>
        <source>Survey call attempted</source>
        <translation>Survey call attempted</translation>
    </message>
    <message>
        <source>Survey declined</source>
        <translation>Survey declined</translation>
    </message>
    <message>
        <source>Customer not reached for the survey</source>
        <translation>Customer not reached for the survey</translation>
    </message>
    <message>
        <source>Survey answered</source>
        <translation>Survey answered</translation>
    </message>
    <message>
        <source>Complaint received</source>
        <translation>Complaint received</translation>
    </message>
    <message>
        <source>Complaint acknowledged</source>
        <translation>Complaint acknowledged</translation>
    </message>
    <message>
        <source>Complaint handed over</source>
        <translation>Complaint handed over</translation>
    </message>
    <message>
        <source>Complaint level changed</source>
        <translation>Complaint level changed</translation>
    </message>
    <message>
        <source>Remedy offered</source>
        <translation>Remedy offered</translation>
    </message>
    <message>
        <source>Complaint closed</source>
        <translation>Complaint closed</translation>
    </message>
    <message>
        <source>Agreement issued</source>
        <translation>Agreement issued</translation>
    </message>
    <message>
        <source>Maintenance plan changed</source>
        <translation>Maintenance plan changed</translation>
    </message>
    <message>
        <source>Maintenance plan stopped</source>
        <translation>Maintenance plan stopped</translation>
    </message>
    <message>
        <source>Maintenance done</source>
        <translation>Maintenance done</translation>
    </message>
    <message>
        <source>Maintenance plan</source>
        <translation>Maintenance plan</translation>
    </message>
    <message>
        <source>Product recorded</source>
        <translation>Product recorded</translation>
    </message>
    <message>
        <source>Product data corrected</source>
        <translation>Product data corrected</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Sold</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installed</translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation>Exchanged</translation>
    </message>
    <message>
        <source>This step is not possible in state &quot;%1&quot;. Possible now: %2.</source>
        <translation>This step is not possible in state &quot;%1&quot;. Possible now: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The moment lies before the order was registered.</source>
        <translation>The moment lies before the order was registered.</translation>
    </message>
    <message>
        <source>The moment lies before the last recorded step.</source>
        <translation>The moment lies before the last recorded step.</translation>
    </message>
    <message>
        <source>The moment lies in the future.</source>
        <translation>The moment lies in the future.</translation>
    </message>
    <message>
        <source>A reason is needed for this step.</source>
        <translation>A reason is needed for this step.</translation>
    </message>
    <message>
        <source>Choose the technician.</source>
        <translation>Choose the technician.</translation>
    </message>
    <message>
        <source>The appointment ends before it starts.</source>
        <translation>The appointment ends before it starts.</translation>
    </message>
    <message>
        <source>Say what was done.</source>
        <translation>Say what was done.</translation>
    </message>
    <message>
        <source>Enter who accepted the work, or why nobody could.</source>
        <translation>Enter who accepted the work, or why nobody could.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>On site</translation>
    </message>
    <message>
        <source>In workshop</source>
        <translation>In workshop</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Repair</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Return or exchange</source>
        <translation>Return or exchange</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Walk-in</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>Hotline</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>WeChat</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>E-commerce</source>
        <translation>E-commerce</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>Premium</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>General fault</source>
        <translation>General fault</translation>
    </message>
    <message>
        <source>Common fault</source>
        <translation>Common fault</translation>
    </message>
    <message>
        <source>Difficult fault</source>
        <translation>Difficult fault</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Response</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Arrival</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Completion</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Callback</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Dropped</translation>
    </message>
    <message>
        <source>Business time</source>
        <translation>Business time</translation>
    </message>
    <message>
        <source>Around the clock</source>
        <translation>Around the clock</translation>
    </message>
    <message>
        <source>Customer absent or asks for later</source>
        <translation>Customer absent or asks for later</translation>
    </message>
    <message>
        <source>Customer decides</source>
        <translation>Customer decides</translation>
    </message>
    <message>
        <source>Waiting for parts</source>
        <translation>Waiting for parts</translation>
    </message>
    <message>
        <source>Force majeure</source>
        <translation>Force majeure</translation>
    </message>
    <message>
        <source>Other reason (the clock keeps running)</source>
        <translation>Other reason (the clock keeps running)</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fixed</translation>
    </message>
    <message>
        <source>Solved remotely</source>
        <translation>Solved remotely</translation>
    </message>
    <message>
        <source>No fault found</source>
        <translation>No fault found</translation>
    </message>
    <message>
        <source>Cannot be repaired</source>
        <translation>Cannot be repaired</translation>
    </message>
    <message>
        <source>Returned and refunded</source>
        <translation>Returned and refunded</translation>
    </message>
    <message>
        <source>Customer declined the repair</source>
        <translation>Customer declined the repair</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>Labour</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Cash</translation>
    </message>
    <message>
        <source>WeChat Pay</source>
        <translation>WeChat Pay</translation>
    </message>
    <message>
        <source>Alipay</source>
        <translation>Alipay</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>Bank card</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Bank transfer</translation>
    </message>
    <message>
        <source>L1 counter</source>
        <translation>L1 counter</translation>
    </message>
    <message>
        <source>L2 manager</source>
        <translation>L2 manager</translation>
    </message>
    <message>
        <source>L3 serious</source>
        <translation>L3 serious</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acknowledged</translation>
    </message>
    <message>
        <source>To call</source>
        <translation>To call</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Counter clerk</source>
        <translation>Counter clerk</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technician</translation>
    </message>
    <message>
        <source>Dispatcher</source>
        <translation>Dispatcher</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Headquarters</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>Service point</source>
        <translation>Service point</translation>
    </message>
    <message>
        <source>Respond</source>
        <translation>Respond</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>Arrive on site</source>
        <translation>Arrive on site</translation>
    </message>
    <message>
        <source>Take into workshop</source>
        <translation>Take into workshop</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Wait</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolve</translation>
    </message>
    <message>
        <source>Customer accepts</source>
        <translation>Customer accepts</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Settle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Cancel order</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Add note</translation>
    </message>
    <message>
        <source>Complaint reply</source>
        <translation>Complaint reply</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Value-added</source>
        <translation>Value-added</translation>
    </message>
    <message>
        <source>Customised</source>
        <translation>Customised</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Settlement</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Deposit</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Refund</translation>
    </message>
    <message>
        <source>File added</source>
        <translation>File added</translation>
    </message>
    <message>
        <source>File renamed</source>
        <translation>File renamed</translation>
    </message>
    <message>
        <source>File removed</source>
        <translation>File removed</translation>
    </message>
    <message>
        <source>File put back</source>
        <translation>File put back</translation>
    </message>
    <message>
        <source>Quotation issued</source>
        <translation>Quotation issued</translation>
    </message>
    <message>
        <source>Customer agreed to the quotation</source>
        <translation>Customer agreed to the quotation</translation>
    </message>
    <message>
        <source>Customer declined the quotation</source>
        <translation>Customer declined the quotation</translation>
    </message>
    <message>
        <source>Deposit taken</source>
        <translation>Deposit taken</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>Money given back</translation>
    </message>
    <message>
        <source>Receipt voided</source>
        <translation>Receipt voided</translation>
    </message>
    <message>
        <source>Cause of the missed promise</source>
        <translation>Cause of the missed promise</translation>
    </message>
    <message>
        <source>Promises computed again</source>
        <translation>Promises computed again</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Put on a shelf</source>
        <translation>Put on a shelf</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>Handed back</translation>
    </message>
    <message>
        <source>Agreement signed</source>
        <translation>Agreement signed</translation>
    </message>
    <message>
        <source>Agreement cancelled</source>
        <translation>Agreement cancelled</translation>
    </message>
    <message>
        <source>Put under an agreement</source>
        <translation>Put under an agreement</translation>
    </message>
    <message>
        <source>Undoing the sale asked for</source>
        <translation>Undoing the sale asked for</translation>
    </message>
    <message>
        <source>Undoing the sale turned down</source>
        <translation>Undoing the sale turned down</translation>
    </message>
    <message>
        <source>Sale undone</source>
        <translation>Sale undone</translation>
    </message>
    <message>
        <source>Contract sold</source>
        <translation>Contract sold</translation>
    </message>
    <message>
        <source>Included visit used</source>
        <translation>Included visit used</translation>
    </message>
    <message>
        <source>Warranty card changed</source>
        <translation>Warranty card changed</translation>
    </message>
    <message>
        <source>Firmware or board changed</source>
        <translation>Firmware or board changed</translation>
    </message>
    <message>
        <source>Owner changed</source>
        <translation>Owner changed</translation>
    </message>
    <message>
        <source>Given in exchange</source>
        <translation>Given in exchange</translation>
    </message>
    <message>
        <source>Responsibility found</source>
        <translation>Responsibility found</translation>
    </message>
    <message>
        <source>Finding approved</source>
        <translation>Finding approved</translation>
    </message>
    <message>
        <source>Finding refused</source>
        <translation>Finding refused</translation>
    </message>
    <message>
        <source>Product lent</source>
        <translation>Product lent</translation>
    </message>
    <message>
        <source>Lent product returned</source>
        <translation>Lent product returned</translation>
    </message>
    <message>
        <source>Return or exchange asked for</source>
        <translation>Return or exchange asked for</translation>
    </message>
    <message>
        <source>Return or exchange approved</source>
        <translation>Return or exchange approved</translation>
    </message>
    <message>
        <source>Return or exchange refused</source>
        <translation>Return or exchange refused</translation>
    </message>
    <message>
        <source>Return or exchange done</source>
        <translation>Return or exchange done</translation>
    </message>
    <message>
        <source>Complaint worked on</source>
        <translation>Complaint worked on</translation>
    </message>
    <message>
        <source>Visit taken back</source>
        <translation>Visit taken back</translation>
    </message>
    <message>
        <source>Visit hours agreed</source>
        <translation>Visit hours agreed</translation>
    </message>
    <message>
        <source>Vehicle and tools</source>
        <translation>Vehicle and tools</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Work begun by its standard</source>
        <translation>Work begun by its standard</translation>
    </message>
    <message>
        <source>Step started</source>
        <translation>Step started</translation>
    </message>
    <message>
        <source>Step finished</source>
        <translation>Step finished</translation>
    </message>
    <message>
        <source>Step added for this order</source>
        <translation>Step added for this order</translation>
    </message>
    <message>
        <source>Acceptance checklist</source>
        <translation>Acceptance checklist</translation>
    </message>
    <message>
        <source>Own check signed</source>
        <translation>Own check signed</translation>
    </message>
    <message>
        <source>Second check signed</source>
        <translation>Second check signed</translation>
    </message>
    <message>
        <source>Customer trained</source>
        <translation>Customer trained</translation>
    </message>
    <message>
        <source>Installation acceptance</source>
        <translation>Installation acceptance</translation>
    </message>
    <message>
        <source>Sent on by its grade</source>
        <translation>Sent on by its grade</translation>
    </message>
    <message>
        <source>Remote attempt</source>
        <translation>Remote attempt</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Escalated</translation>
    </message>
    <message>
        <source>Escalation answered</source>
        <translation>Escalation answered</translation>
    </message>
    <message>
        <source>Misdiagnosis</source>
        <translation>Misdiagnosis</translation>
    </message>
    <message>
        <source>Diagnosis confirmed</source>
        <translation>Diagnosis confirmed</translation>
    </message>
    <message>
        <source>Part kept for the order</source>
        <translation>Part kept for the order</translation>
    </message>
    <message>
        <source>Part missing</source>
        <translation>Part missing</translation>
    </message>
    <message>
        <source>Part not needed</source>
        <translation>Part not needed</translation>
    </message>
    <message>
        <source>Part taken</source>
        <translation>Part taken</translation>
    </message>
    <message>
        <source>Part brought back</source>
        <translation>Part brought back</translation>
    </message>
    <message>
        <source>Part asked of another place</source>
        <translation>Part asked of another place</translation>
    </message>
    <message>
        <source>Part sent</source>
        <translation>Part sent</translation>
    </message>
    <message>
        <source>Part arrived</source>
        <translation>Part arrived</translation>
    </message>
    <message>
        <source>Old part kept</source>
        <translation>Old part kept</translation>
    </message>
    <message>
        <source>Old part sent to its maker</source>
        <translation>Old part sent to its maker</translation>
    </message>
    <message>
        <source>Maker answered on the old part</source>
        <translation>Maker answered on the old part</translation>
    </message>
    <message>
        <source>Cost entered</source>
        <translation>Cost entered</translation>
    </message>
    <message>
        <source>Cost taken back</source>
        <translation>Cost taken back</translation>
    </message>
    <message>
        <source>Claim on the maker</source>
        <translation>Claim on the maker</translation>
    </message>
    <message>
        <source>Tested after repair</source>
        <translation>Tested after repair</translation>
    </message>
    <message>
        <source>Reading taken</source>
        <translation>Reading taken</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Amended</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>Handed over with a waiver</source>
        <translation>Handed over with a waiver</translation>
    </message>
    <message>
        <source>Task for a team</source>
        <translation>Task for a team</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Task done</translation>
    </message>
    <message>
        <source>Given to a team</source>
        <translation>Given to a team</translation>
    </message>
    <message>
        <source>Automatic rule</source>
        <translation>Automatic rule</translation>
    </message>
    <message>
        <source>Work instruction read</source>
        <translation>Work instruction read</translation>
    </message>
    <message>
        <source>User training</source>
        <translation>User training</translation>
    </message>
    <message>
        <source>Result told to the customer</source>
        <translation>Result told to the customer</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Work started</source>
        <translation>Work started</translation>
    </message>
    <message>
        <source>Work paused</source>
        <translation>Work paused</translation>
    </message>
    <message>
        <source>Work went on</source>
        <translation>Work went on</translation>
    </message>
    <message>
        <source>Work finished</source>
        <translation>Work finished</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>Kind of service</translation>
    </message>
    <message>
        <source>Upgrade recorded</source>
        <translation>Upgrade recorded</translation>
    </message>
    <message>
        <source>Repeats an earlier order</source>
        <translation>Repeats an earlier order</translation>
    </message>
    <message>
        <source>Proposal issued</source>
        <translation>Proposal issued</translation>
    </message>
    <message>
        <source>Customer chose a proposal</source>
        <translation>Customer chose a proposal</translation>
    </message>
    <message>
        <source>Customer declined the proposal</source>
        <translation>Customer declined the proposal</translation>
    </message>
    <message>
        <source>Way to the customer</source>
        <translation>Way to the customer</translation>
    </message>
    <message>
        <source>Request for a part called off</source>
        <translation>Request for a part called off</translation>
    </message>
    <message>
        <source>Visit fee</source>
        <translation>Visit fee</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>%1 has begun work on %2. Finish it, or plan it for somebody else on the order&apos;s page first.</source>
        <translation>%1 has begun work on %2. Finish it, or plan it for somebody else on the order&apos;s page first.</translation>
    </message>
    <message>
        <source>%1 no longer works here.</source>
        <translation>%1 no longer works here.</translation>
    </message>
</context>
<context>
    <name>LogoPicture</name>
    <message>
        <source>The picture is larger than %1 MB.</source>
        <translation>The picture is larger than %1 MB.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a picture that can be read: %2</source>
        <translation>&quot;%1&quot; is not a picture that can be read: %2</translation>
    </message>
    <message>
        <source>The picture is too small to print: at least %1 pixels.</source>
        <translation>The picture is too small to print: at least %1 pixels.</translation>
    </message>
</context>
<context>
    <name>Maintenance</name>
    <message>
        <source>This maintenance plan does not exist.</source>
        <translation>This maintenance plan does not exist.</translation>
    </message>
    <message>
        <source>The maintenance plan was changed meanwhile. It has been reloaded; check it and try again.</source>
        <translation>The maintenance plan was changed meanwhile. It has been reloaded; check it and try again.</translation>
    </message>
    <message>
        <source>Periodic maintenance</source>
        <translation>Periodic maintenance</translation>
    </message>
    <message>
        <source>The plan needs a name.</source>
        <translation>The plan needs a name.</translation>
    </message>
    <message>
        <source>The name is longer than 100 characters.</source>
        <translation>The name is longer than 100 characters.</translation>
    </message>
    <message>
        <source>The interval lies between 1 and 120 months.</source>
        <translation>The interval lies between 1 and 120 months.</translation>
    </message>
    <message>
        <source>Enter the day on which maintenance is due next.</source>
        <translation>Enter the day on which maintenance is due next.</translation>
    </message>
    <message>
        <source>This product does not exist.</source>
        <translation>This product does not exist.</translation>
    </message>
    <message>
        <source>Say why the plan stops.</source>
        <translation>Say why the plan stops.</translation>
    </message>
    <message>
        <source>The plan &quot;%1&quot; of %2 (%3) is stopped.</source>
        <translation>The plan &quot;%1&quot; of %2 (%3) is stopped.</translation>
    </message>
    <message>
        <source>The visit of %1 (%2) is registered already: %3.</source>
        <translation>The visit of %1 (%2) is registered already: %3.</translation>
    </message>
    <message>
        <source>%1, due on %2</source>
        <translation>%1, due on %2</translation>
    </message>
    <message>
        <source>Choose today or a later day.</source>
        <translation>Choose today or a later day.</translation>
    </message>
    <message>
        <source>Between 1 and 200 visits a day.</source>
        <translation>Between 1 and 200 visits a day.</translation>
    </message>
    <message>
        <source>%1 · %2 · next on %3</source>
        <translation>%1 · %2 · next on %3</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>&quot;%1&quot; is not an amount of money, for example 129.50</source>
        <translation>&quot;%1&quot; is not an amount of money, for example 129.50</translation>
    </message>
</context>
<context>
    <name>OfficialCalendar</name>
    <message>
        <source>The entry &quot;%1&quot; is not known here.</source>
        <translation>The entry &quot;%1&quot; is not known here.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day of the year %2.</source>
        <translation>&quot;%1&quot; is not a day of the year %2.</translation>
    </message>
    <message>
        <source>The day %1 does not say whether it is off (true or false).</source>
        <translation>The day %1 does not say whether it is off (true or false).</translation>
    </message>
    <message>
        <source>The day %1 is listed twice.</source>
        <translation>The day %1 is listed twice.</translation>
    </message>
    <message>
        <source>A holiday table needs a year, a status (official or expected) and a list of days.</source>
        <translation>A holiday table needs a year, a status (official or expected) and a list of days.</translation>
    </message>
    <message>
        <source>No holiday table for %1 is part of the program.</source>
        <translation>No holiday table for %1 is part of the program.</translation>
    </message>
</context>
<context>
    <name>OrderColumns</name>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>%1 due %2</source>
        <translation>%1 due %2</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>Order no.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fault</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technician</translation>
    </message>
    <message>
        <source>Registered at</source>
        <translation>Registered at</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>Warranty</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>covered</translation>
    </message>
</context>
<context>
    <name>OrderExport</name>
    <message>
        <source>No orders.</source>
        <translation>No orders.</translation>
    </message>
    <message>
        <source>%1 orders</source>
        <translation>%1 orders</translation>
    </message>
</context>
<context>
    <name>OrderFilterBar</name>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>All orders</translation>
    </message>
    <message>
        <source>next due first</source>
        <translation>next due first</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>newest first</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>oldest first</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>last 7 days</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>last 30 days</translation>
    </message>
    <message>
        <source>from – to</source>
        <translation>from – to</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
</context>
<context>
    <name>OrderKind</name>
    <message>
        <source>This order does not exist.</source>
        <translation>This order does not exist.</translation>
    </message>
    <message>
        <source>Misdiagnosis</source>
        <translation>Misdiagnosis</translation>
    </message>
    <message>
        <source>Workmanship</source>
        <translation>Workmanship</translation>
    </message>
    <message>
        <source>The new part failed</source>
        <translation>The new part failed</translation>
    </message>
    <message>
        <source>Another fault</source>
        <translation>Another fault</translation>
    </message>
    <message>
        <source>How it is used</source>
        <translation>How it is used</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Not known yet</translation>
    </message>
    <message>
        <source>This kind runs as another type of service.</source>
        <translation>This kind runs as another type of service.</translation>
    </message>
    <message>
        <source>Only repairs have a depth.</source>
        <translation>Only repairs have a depth.</translation>
    </message>
    <message>
        <source>The order was changed elsewhere meanwhile. It has been reloaded.</source>
        <translation>The order was changed elsewhere meanwhile. It has been reloaded.</translation>
    </message>
    <message>
        <source>Write what it had, at most 60 characters.</source>
        <translation>Write what it had, at most 60 characters.</translation>
    </message>
    <message>
        <source>Write what it has instead, at most 60 characters.</source>
        <translation>Write what it has instead, at most 60 characters.</translation>
    </message>
    <message>
        <source>The upgrade is accepted already.</source>
        <translation>The upgrade is accepted already.</translation>
    </message>
    <message>
        <source>instead of %1, order %2</source>
        <translation>instead of %1, order %2</translation>
    </message>
    <message>
        <source>The earlier order is one of the same product, taken in before this one.</source>
        <translation>The earlier order is one of the same product, taken in before this one.</translation>
    </message>
    <message>
        <source>found by order %1</source>
        <translation>found by order %1</translation>
    </message>
</context>
<context>
    <name>OrderParts</name>
    <message>
        <source>This order does not exist.</source>
        <translation>This order does not exist.</translation>
    </message>
    <message>
        <source>There is no such part in use.</source>
        <translation>There is no such part in use.</translation>
    </message>
    <message>
        <source>The customer has to agree to a part that is not new.</source>
        <translation>The customer has to agree to a part that is not new.</translation>
    </message>
    <message>
        <source>A defective part repairs nothing.</source>
        <translation>A defective part repairs nothing.</translation>
    </message>
    <message>
        <source>This part is not listed as a substitute.</source>
        <translation>This part is not listed as a substitute.</translation>
    </message>
    <message>
        <source>The order is closed: reopen it first.</source>
        <translation>The order is closed: reopen it first.</translation>
    </message>
    <message>
        <source>%1 in place of %2</source>
        <translation>%1 in place of %2</translation>
    </message>
    <message>
        <source>The part was taken: bring it back first.</source>
        <translation>The part was taken: bring it back first.</translation>
    </message>
    <message>
        <source>Say who shall send it.</source>
        <translation>Say who shall send it.</translation>
    </message>
    <message>
        <source>Say when it is expected; not before today.</source>
        <translation>Say when it is expected; not before today.</translation>
    </message>
    <message>
        <source>Nothing is missing any more.</source>
        <translation>Nothing is missing any more.</translation>
    </message>
    <message>
        <source>%1 %2 from %3, expected %4</source>
        <translation>%1 %2 from %3, expected %4</translation>
    </message>
    <message>
        <source>Say who carries it.</source>
        <translation>Say who carries it.</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Part %1</translation>
    </message>
    <message>
        <source>Only %1 is still wanted.</source>
        <translation>Only %1 is still wanted.</translation>
    </message>
    <message>
        <source>Scan the serial number of the piece.</source>
        <translation>Scan the serial number of the piece.</translation>
    </message>
    <message>
        <source>Only %1 was taken for this order.</source>
        <translation>Only %1 was taken for this order.</translation>
    </message>
    <message>
        <source>This piece was not taken for this order.</source>
        <translation>This piece was not taken for this order.</translation>
    </message>
    <message>
        <source>This old part is kept already.</source>
        <translation>This old part is kept already.</translation>
    </message>
    <message>
        <source>Choose the old parts that go back.</source>
        <translation>Choose the old parts that go back.</translation>
    </message>
    <message>
        <source>The credit may not be negative.</source>
        <translation>The credit may not be negative.</translation>
    </message>
    <message>
        <source>Say why the maker refused it.</source>
        <translation>Say why the maker refused it.</translation>
    </message>
    <message>
        <source>%1 asks for it already.</source>
        <translation>%1 asks for it already.</translation>
    </message>
    <message>
        <source>Only %1 of %2 is still out for this order.</source>
        <translation>Only %1 of %2 is still out for this order.</translation>
    </message>
    <message>
        <source>Only %1 was asked for: receive the rest on a document of its own.</source>
        <translation>Only %1 was asked for: receive the rest on a document of its own.</translation>
    </message>
    <message>
        <source>%1 pieces need %1 serial numbers; there are %2.</source>
        <translation>%1 pieces need %1 serial numbers; there are %2.</translation>
    </message>
    <message>
        <source>The price lies between 0 and 10 million yuan.</source>
        <translation>The price lies between 0 and 10 million yuan.</translation>
    </message>
    <message>
        <source>Say in at most 200 characters why it is called off.</source>
        <translation>Say in at most 200 characters why it is called off.</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>paused · %1</source>
        <translation>paused · %1</translation>
    </message>
    <message>
        <source>solved after %1</source>
        <translation>solved after %1</translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation>no longer needed</translation>
    </message>
    <message>
        <source>kept %1</source>
        <translation>kept %1</translation>
    </message>
    <message>
        <source>missed by %1</source>
        <translation>missed by %1</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>The order was changed meanwhile. It has been reloaded; check it and try again.</source>
        <translation>The order was changed meanwhile. It has been reloaded; check it and try again.</translation>
    </message>
    <message>
        <source>This order does not exist.</source>
        <translation>This order does not exist.</translation>
    </message>
    <message>
        <source>There is no order with number %1.</source>
        <translation>There is no order with number %1.</translation>
    </message>
    <message>
        <source>%1 yuan are still to be paid: take the payment to settle.</source>
        <translation>%1 yuan are still to be paid: take the payment to settle.</translation>
    </message>
    <message>
        <source>Line %1: the item needs a name.</source>
        <translation>Line %1: the item needs a name.</translation>
    </message>
    <message>
        <source>Line %1: the quantity must be greater than zero.</source>
        <translation>Line %1: the quantity must be greater than zero.</translation>
    </message>
    <message>
        <source>Line %1: the price may not be negative.</source>
        <translation>Line %1: the price may not be negative.</translation>
    </message>
    <message>
        <source>Line %1: the waiver must lie between 0 and 100 %.</source>
        <translation>Line %1: the waiver must lie between 0 and 100 %.</translation>
    </message>
    <message>
        <source>Line %1: a waiver needs its reason.</source>
        <translation>Line %1: a waiver needs its reason.</translation>
    </message>
    <message>
        <source>The order is settled; its fees can no longer change.</source>
        <translation>The order is settled; its fees can no longer change.</translation>
    </message>
    <message>
        <source>To pay: %1 yuan</source>
        <translation>To pay: %1 yuan</translation>
    </message>
    <message>
        <source>The order is settled already.</source>
        <translation>The order is settled already.</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 yuan</translation>
    </message>
    <message>
        <source>Line %1: the price list does not have this item; note what it is for.</source>
        <translation>Line %1: the price list does not have this item; note what it is for.</translation>
    </message>
    <message>
        <source>Say first why these promises were missed: %1.</source>
        <translation>Say first why these promises were missed: %1.</translation>
    </message>
    <message>
        <source>The order is closed; append an amendment instead.</source>
        <translation>The order is closed; append an amendment instead.</translation>
    </message>
    <message>
        <source>%1 is still lent to the customer: take it back first.</source>
        <translation>%1 is still lent to the customer: take it back first.</translation>
    </message>
</context>
<context>
    <name>PackageColumns</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Price (yuan)</source>
        <translation>Price (yuan)</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>for sale</source>
        <translation>for sale</translation>
    </message>
    <message>
        <source>not for sale</source>
        <translation>not for sale</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Work orders</source>
        <translation>Work orders</translation>
    </message>
    <message>
        <source>Customers &amp; products</source>
        <translation>Customers &amp; products</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Callbacks</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>Prints</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analysis</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>Dispatch</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>My work</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Returns</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alerts</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Forecast</translation>
    </message>
    <message>
        <source>Monthly review</source>
        <translation>Monthly review</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costs</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Inbox</translation>
    </message>
</context>
<context>
    <name>PaperFormat</name>
    <message>
        <source>Receipt roll %1 mm</source>
        <translation>Receipt roll %1 mm</translation>
    </message>
    <message>
        <source>Continuous form %1</source>
        <translation>Continuous form %1</translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>Label %1</translation>
    </message>
</context>
<context>
    <name>PaperTexts</name>
    <message>
        <source>Line %1: the braces do not close.</source>
        <translation>Line %1: the braces do not close.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Please note</translation>
    </message>
    <message>
        <source>Below the title</source>
        <translation>Below the title</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Closing words</source>
        <translation>Closing words</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Footer</translation>
    </message>
    <message>
        <source>1. This slip is needed to collect the item; please check the item and its accessories then.</source>
        <translation>1. This slip is needed to collect the item; please check the item and its accessories then.</translation>
    </message>
    <message>
        <source>2. Chargeable work starts only after you have agreed to its price; replaced parts are returned to you.</source>
        <translation>2. Chargeable work starts only after you have agreed to its price; replaced parts are returned to you.</translation>
    </message>
    <message>
        <source>3. Please take out personal belongings and back up your data before handing in.</source>
        <translation>3. Please take out personal belongings and back up your data before handing in.</translation>
    </message>
    <message>
        <source>{{#with_policies}}Agreed to by signing: {{policies}}{{/with_policies}}</source>
        <translation>{{#with_policies}}Agreed to by signing: {{policies}}{{/with_policies}}</translation>
    </message>
    <message>
        <source>This receipt is not a tax invoice; an invoice is issued on request.</source>
        <translation>This receipt is not a tax invoice; an invoice is issued on request.</translation>
    </message>
    <message>
        <source>Please check the items before you pay. An invoice is issued on request.</source>
        <translation>Please check the items before you pay. An invoice is issued on request.</translation>
    </message>
    <message>
        <source>Thank you. Your answers go to the manager, not to the technician.</source>
        <translation>Thank you. Your answers go to the manager, not to the technician.</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters.</source>
        <translation>The text is longer than %1 characters.</translation>
    </message>
    <message>
        <source>The picture cannot be read.</source>
        <translation>The picture cannot be read.</translation>
    </message>
    <message>
        <source>The picture is larger than %1 KB.</source>
        <translation>The picture is larger than %1 KB.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>In warranty</source>
        <translation>In warranty</translation>
    </message>
    <message>
        <source>Out of warranty</source>
        <translation>Out of warranty</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Order %1 has no receipt yet: settle it first.</source>
        <translation>Order %1 has no receipt yet: settle it first.</translation>
    </message>
    <message>
        <source>This product does not exist.</source>
        <translation>This product does not exist.</translation>
    </message>
    <message>
        <source>No questionnaire is set up.</source>
        <translation>No questionnaire is set up.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>There is no product with serial number or order number %1.</source>
        <translation>There is no product with serial number or order number %1.</translation>
    </message>
    <message>
        <source>This order does not exist.</source>
        <translation>This order does not exist.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Order %1 has no quotation yet.</source>
        <translation>Order %1 has no quotation yet.</translation>
    </message>
    <message>
        <source>This receipt does not exist.</source>
        <translation>This receipt does not exist.</translation>
    </message>
    <message>
        <source>A cash sheet is named by its day, such as 2026-03-02.</source>
        <translation>A cash sheet is named by its day, such as 2026-03-02.</translation>
    </message>
    <message>
        <source>There is no order with number %1.</source>
        <translation>There is no order with number %1.</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Order %1 has no proposal yet.</source>
        <translation>Order %1 has no proposal yet.</translation>
    </message>
    <message>
        <source>Order %1 has no hand-over record yet.</source>
        <translation>Order %1 has no hand-over record yet.</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>A phone number is needed.</source>
        <translation>A phone number is needed.</translation>
    </message>
    <message>
        <source>A number starting with 400 or 800 has 10 digits, %1 were typed.</source>
        <translation>A number starting with 400 or 800 has 10 digits, %1 were typed.</translation>
    </message>
    <message>
        <source>11 digits are needed, %1 were typed.</source>
        <translation>11 digits are needed, %1 were typed.</translation>
    </message>
    <message>
        <source>A mobile number starts with 13 to 19, not with %1.</source>
        <translation>A mobile number starts with 13 to 19, not with %1.</translation>
    </message>
    <message>
        <source>No area code starts with %1.</source>
        <translation>No area code starts with %1.</translation>
    </message>
    <message>
        <source>After the area code a landline number starts with 2 to 8.</source>
        <translation>After the area code a landline number starts with 2 to 8.</translation>
    </message>
    <message>
        <source>After the area code 7 or 8 digits are needed, %1 were typed.</source>
        <translation>After the area code 7 or 8 digits are needed, %1 were typed.</translation>
    </message>
    <message>
        <source>The area code is missing, for example 0571-%1.</source>
        <translation>The area code is missing, for example 0571-%1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a phone number: a mobile has 11 digits, a landline an area code with 0 in front.</source>
        <translation>&quot;%1&quot; is not a phone number: a mobile has 11 digits, a landline an area code with 0 in front.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has characters that belong to no phone number.</source>
        <translation>&quot;%1&quot; has characters that belong to no phone number.</translation>
    </message>
    <message>
        <source>Only numbers of mainland China can be kept here; +%1 is another country.</source>
        <translation>Only numbers of mainland China can be kept here; +%1 is another country.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>A plan is a number from 0 on.</source>
        <translation>A plan is a number from 0 on.</translation>
    </message>
</context>
<context>
    <name>PlanColumns</name>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>%1 d overdue</source>
        <translation>%1 d overdue</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Last done</source>
        <translation>Last done</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
</context>
<context>
    <name>PlanRhythm</name>
    <message>
        <source>d MMMM</source>
        <extracomment>The day of a year: a pattern of Qt, d is the day, MMMM the name and M the number of the month</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>every year before %1</source>
        <translation>every year before %1</translation>
    </message>
    <message>
        <source>every %1 %2</source>
        <translation>every %1 %2</translation>
    </message>
    <message>
        <source>every %1 months</source>
        <translation>every %1 months</translation>
    </message>
    <message>
        <source>This month has no such day.</source>
        <translation>This month has no such day.</translation>
    </message>
    <message>
        <source>Say which reading the plan goes by, in at most 60 characters.</source>
        <translation>Say which reading the plan goes by, in at most 60 characters.</translation>
    </message>
    <message>
        <source>Enter after how much maintenance is due.</source>
        <translation>Enter after how much maintenance is due.</translation>
    </message>
    <message>
        <source>The unit is longer than 20 characters.</source>
        <translation>The unit is longer than 20 characters.</translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message>
        <source>Give the document a title.</source>
        <translation>Give the document a title.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>The text is empty.</translation>
    </message>
    <message>
        <source>Say from which day it is in force.</source>
        <translation>Say from which day it is in force.</translation>
    </message>
    <message>
        <source>It ends before it starts.</source>
        <translation>It ends before it starts.</translation>
    </message>
    <message>
        <source>The review comes after the first day in force.</source>
        <translation>The review comes after the first day in force.</translation>
    </message>
    <message>
        <source>Say what changed against the version before.</source>
        <translation>Say what changed against the version before.</translation>
    </message>
    <message>
        <source>A right of final or sole interpretation is void towards consumers (measures on penalties for infringing consumer rights, article 12). Take the clause out.</source>
        <translation>A right of final or sole interpretation is void towards consumers (measures on penalties for infringing consumer rights, article 12). Take the clause out.</translation>
    </message>
    <message>
        <source>Somebody else changed this document meanwhile. Open it again.</source>
        <translation>Somebody else changed this document meanwhile. Open it again.</translation>
    </message>
    <message>
        <source>A published version is not changed. Make a new version instead.</source>
        <translation>A published version is not changed. Make a new version instead.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Upcoming</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Superseded</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>This document does not exist.</source>
        <translation>This document does not exist.</translation>
    </message>
    <message>
        <source>There is no document %1.</source>
        <translation>There is no document %1.</translation>
    </message>
    <message>
        <source>(say what changed)</source>
        <translation>(say what changed)</translation>
    </message>
    <message>
        <source>A document does not come into force in the past.</source>
        <translation>A document does not come into force in the past.</translation>
    </message>
    <message>
        <source>Say why it is withdrawn.</source>
        <translation>Say why it is withdrawn.</translation>
    </message>
    <message>
        <source>Withdraw it today or on a later day.</source>
        <translation>Withdraw it today or on a later day.</translation>
    </message>
    <message>
        <source>The next review lies in the future.</source>
        <translation>The next review lies in the future.</translation>
    </message>
    <message>
        <source>all units</source>
        <translation>all units</translation>
    </message>
    <message>
        <source>all products</source>
        <translation>all products</translation>
    </message>
</context>
<context>
    <name>PriceDesk</name>
    <message>
        <source>A published list is not changed: prepare a new version first.</source>
        <translation>A published list is not changed: prepare a new version first.</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>without end</translation>
    </message>
    <message>
        <source>Say from which day the prices hold.</source>
        <translation>Say from which day the prices hold.</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>The last day lies before the first one.</translation>
    </message>
    <message>
        <source>Version %1 holds on some of these days already: %2 to %3.</source>
        <translation>Version %1 holds on some of these days already: %2 to %3.</translation>
    </message>
    <message>
        <source>No list would hold from %2 to %3, between this one and version %1.</source>
        <translation>No list would hold from %2 to %3, between this one and version %1.</translation>
    </message>
    <message>
        <source>The item needs a code.</source>
        <translation>The item needs a code.</translation>
    </message>
    <message>
        <source>The code %1 is taken by &quot;%2&quot;.</source>
        <translation>The code %1 is taken by &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The item needs a name.</source>
        <translation>The item needs a name.</translation>
    </message>
    <message>
        <source>A price cannot be negative.</source>
        <translation>A price cannot be negative.</translation>
    </message>
    <message>
        <source>The duration lies between 0 minutes and 30 days.</source>
        <translation>The duration lies between 0 minutes and 30 days.</translation>
    </message>
    <message>
        <source>The draft does not have this item.</source>
        <translation>The draft does not have this item.</translation>
    </message>
</context>
<context>
    <name>PrintColumns</name>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>saved</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>printed</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>%1 (again)</source>
        <translation>%1 (again)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Printer or file</source>
        <translation>Printer or file</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
</context>
<context>
    <name>PrintJobs</name>
    <message>
        <source>This print is not in the list.</source>
        <translation>This print is not in the list.</translation>
    </message>
    <message>
        <source>No issued copy is kept of this paper.</source>
        <translation>No issued copy is kept of this paper.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The printer &quot;%1&quot; is not available. Choose another one or save a PDF.</source>
        <translation>The printer &quot;%1&quot; is not available. Choose another one or save a PDF.</translation>
    </message>
    <message>
        <source>%1 sent to %2.</source>
        <translation>%1 sent to %2.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
</context>
<context>
    <name>Process</name>
    <message>
        <source>Choose the fault class: it decides who is sent.</source>
        <translation>Choose the fault class: it decides who is sent.</translation>
    </message>
    <message>
        <source>The customer has not agreed to the price yet: issue a proposal or quotation and record the answer.</source>
        <translation>The customer has not agreed to the price yet: issue a proposal or quotation and record the answer.</translation>
    </message>
    <message>
        <source>Record who confirmed the work, or why nobody did.</source>
        <translation>Record who confirmed the work, or why nobody did.</translation>
    </message>
    <message>
        <source>Record who was told the result, and how.</source>
        <translation>Record who was told the result, and how.</translation>
    </message>
    <message>
        <source>Write the hand-over record first.</source>
        <translation>Write the hand-over record first.</translation>
    </message>
    <message>
        <source>Record what was upgraded: the old and the new component or firmware.</source>
        <translation>Record what was upgraded: the old and the new component or firmware.</translation>
    </message>
    <message>
        <source>Record the working time: start and finish the work.</source>
        <translation>Record the working time: start and finish the work.</translation>
    </message>
    <message>
        <source>Record a passed test after the repair.</source>
        <translation>Record a passed test after the repair.</translation>
    </message>
    <message>
        <source>Add a photo to the files of the order.</source>
        <translation>Add a photo to the files of the order.</translation>
    </message>
    <message>
        <source>Needed before this step: %1.</source>
        <translation>Needed before this step: %1.</translation>
    </message>
    <message>
        <source>%1 leaves out the step &quot;%2&quot;.</source>
        <translation>%1 leaves out the step &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Fault class</source>
        <translation>Fault class</translation>
    </message>
    <message>
        <source>Fault code</source>
        <translation>Fault code</translation>
    </message>
    <message>
        <source>Diagnosed cause</source>
        <translation>Diagnosed cause</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technician</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Consent to the price</source>
        <translation>Consent to the price</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Working time</source>
        <translation>Working time</translation>
    </message>
    <message>
        <source>Test after repair</source>
        <translation>Test after repair</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Upgraded component or firmware</source>
        <translation>Upgraded component or firmware</translation>
    </message>
    <message>
        <source>Customer&apos;s confirmation</source>
        <translation>Customer&apos;s confirmation</translation>
    </message>
    <message>
        <source>Result told to the customer</source>
        <translation>Result told to the customer</translation>
    </message>
    <message>
        <source>Hand-over record</source>
        <translation>Hand-over record</translation>
    </message>
    <message>
        <source>Deep repair</source>
        <translation>Deep repair</translation>
    </message>
    <message>
        <source>Normal repair</source>
        <translation>Normal repair</translation>
    </message>
    <message>
        <source>This was changed elsewhere meanwhile. It has been reloaded.</source>
        <translation>This was changed elsewhere meanwhile. It has been reloaded.</translation>
    </message>
    <message>
        <source>Between 0 (no limit) and 525600 minutes.</source>
        <translation>Between 0 (no limit) and 525600 minutes.</translation>
    </message>
    <message>
        <source>Every order goes through this step.</source>
        <translation>Every order goes through this step.</translation>
    </message>
    <message>
        <source>Small letters, digits and _, at most 30.</source>
        <translation>Small letters, digits and _, at most 30.</translation>
    </message>
    <message>
        <source>There is a kind of service with this code already.</source>
        <translation>There is a kind of service with this code already.</translation>
    </message>
    <message>
        <source>Give it a name of at most 40 characters.</source>
        <translation>Give it a name of at most 40 characters.</translation>
    </message>
    <message>
        <source>Between 1 and 1440 minutes.</source>
        <translation>Between 1 and 1440 minutes.</translation>
    </message>
    <message>
        <source>The price list of today has no such item.</source>
        <translation>The price list of today has no such item.</translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message>
        <source>The text is longer than %1 characters.</source>
        <translation>The text is longer than %1 characters.</translation>
    </message>
    <message>
        <source>Choose the product category.</source>
        <translation>Choose the product category.</translation>
    </message>
    <message>
        <source>The model needs a name with letters or digits.</source>
        <translation>The model needs a name with letters or digits.</translation>
    </message>
    <message>
        <source>This model is in the catalogue already.</source>
        <translation>This model is in the catalogue already.</translation>
    </message>
    <message>
        <source>A service life lies between 0 and 60 years.</source>
        <translation>A service life lies between 0 and 60 years.</translation>
    </message>
    <message>
        <source>The model was changed meanwhile. Look at it again.</source>
        <translation>The model was changed meanwhile. Look at it again.</translation>
    </message>
    <message>
        <source>Spare parts for %1 were supplied until %2 only.</source>
        <translation>Spare parts for %1 were supplied until %2 only.</translation>
    </message>
    <message>
        <source>The product is past its expected service life of %1 years.</source>
        <translation>The product is past its expected service life of %1 years.</translation>
    </message>
    <message>
        <source>An IMEI has 15 digits, of which the last one checks the others.</source>
        <translation>An IMEI has 15 digits, of which the last one checks the others.</translation>
    </message>
    <message>
        <source>This product does not exist.</source>
        <translation>This product does not exist.</translation>
    </message>
    <message>
        <source>firmware %1</source>
        <translation>firmware %1</translation>
    </message>
    <message>
        <source>control board %1</source>
        <translation>control board %1</translation>
    </message>
</context>
<context>
    <name>ProgramOptions</name>
    <message>
        <source>--%1 does not understand &quot;%2&quot;.</source>
        <translation>--%1 does not understand &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>After-sales service-center workstation</source>
        <translation>After-sales service-center workstation</translation>
    </message>
    <message>
        <source>The store&apos;s file.</source>
        <translation>The store&apos;s file.</translation>
    </message>
    <message>
        <source>Language of this run: zh_CN or en.</source>
        <translation>Language of this run: zh_CN or en.</translation>
    </message>
    <message>
        <source>Look of this run: light or dark.</source>
        <translation>Look of this run: light or dark.</translation>
    </message>
    <message>
        <source>Text size of this run, 1.0 is normal.</source>
        <translation>Text size of this run, 1.0 is normal.</translation>
    </message>
    <message>
        <source>Save a picture of every page into DIR and end.</source>
        <translation>Save a picture of every page into DIR and end.</translation>
    </message>
    <message>
        <source>Window size of the tour, for example 1440x900.</source>
        <translation>Window size of the tour, for example 1440x900.</translation>
    </message>
    <message>
        <source>The store&apos;s file, like --db.</source>
        <translation>The store&apos;s file, like --db.</translation>
    </message>
</context>
<context>
    <name>PromiseCalculator</name>
    <message>
        <source>The entry &quot;%1&quot; is not known here.</source>
        <translation>The entry &quot;%1&quot; is not known here.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list.</source>
        <translation>&quot;%1&quot; must be a list.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in &quot;%2&quot; is not a day such as 2026-10-01.</source>
        <translation>&quot;%1&quot; in &quot;%2&quot; is not a day such as 2026-10-01.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in &quot;%2&quot; is not a moment such as 2026-03-02T09:05:00+08:00.</source>
        <translation>&quot;%1&quot; in &quot;%2&quot; is not a moment such as 2026-03-02T09:05:00+08:00.</translation>
    </message>
    <message>
        <source>Opening hours in &quot;%1&quot; are pairs such as [&quot;09:00&quot;, &quot;18:00&quot;] that end after they start; hours past midnight belong to the next day.</source>
        <translation>Opening hours in &quot;%1&quot; are pairs such as [&quot;09:00&quot;, &quot;18:00&quot;] that end after they start; hours past midnight belong to the next day.</translation>
    </message>
    <message>
        <source>The calendar needs &quot;weekly&quot; opening hours.</source>
        <translation>The calendar needs &quot;weekly&quot; opening hours.</translation>
    </message>
    <message>
        <source>The day %1 is both a holiday and a working day.</source>
        <translation>The day %1 is both a holiday and a working day.</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known.</source>
        <translation>The time zone &quot;%1&quot; is not known.</translation>
    </message>
    <message>
        <source>A pause is a pair of moments.</source>
        <translation>A pause is a pair of moments.</translation>
    </message>
    <message>
        <source>The pause from %1 ends before it starts.</source>
        <translation>The pause from %1 ends before it starts.</translation>
    </message>
    <message>
        <source>&quot;target_minutes&quot; must be a whole number of minutes, 0 or more.</source>
        <translation>&quot;target_minutes&quot; must be a whole number of minutes, 0 or more.</translation>
    </message>
    <message>
        <source>A calendar is &quot;always&quot; or an object with weekly opening hours.</source>
        <translation>A calendar is &quot;always&quot; or an object with weekly opening hours.</translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>Give the first and the last day.</source>
        <translation>Give the first and the last day.</translation>
    </message>
    <message>
        <source>%1: %2, was %3</source>
        <translation>%1: %2, was %3</translation>
    </message>
    <message>
        <source>Order %1 was changed since the preview. Look at the preview again.</source>
        <translation>Order %1 was changed since the preview. Look at the preview again.</translation>
    </message>
    <message>
        <source>The result for order %1 is another one by now. Look at the preview again.</source>
        <translation>The result for order %1 is another one by now. Look at the preview again.</translation>
    </message>
    <message>
        <source>This order does not exist.</source>
        <translation>This order does not exist.</translation>
    </message>
    <message>
        <source>Choose the cause from the list.</source>
        <translation>Choose the cause from the list.</translation>
    </message>
    <message>
        <source>This promise was not missed.</source>
        <translation>This promise was not missed.</translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>This order does not exist.</source>
        <translation>This order does not exist.</translation>
    </message>
    <message>
        <source>Offer at least one option.</source>
        <translation>Offer at least one option.</translation>
    </message>
    <message>
        <source>Option %1 needs a name.</source>
        <translation>Option %1 needs a name.</translation>
    </message>
    <message>
        <source>Option %1: the work takes between 1 and 10080 minutes.</source>
        <translation>Option %1: the work takes between 1 and 10080 minutes.</translation>
    </message>
    <message>
        <source>Option %1 has neither steps nor items.</source>
        <translation>Option %1 has neither steps nor items.</translation>
    </message>
    <message>
        <source>Option %1: every item needs a name, a quantity and a price.</source>
        <translation>Option %1: every item needs a name, a quantity and a price.</translation>
    </message>
    <message>
        <source>Repair: %1</source>
        <translation>Repair: %1</translation>
    </message>
    <message>
        <source>The proposal has to hold at least today.</source>
        <translation>The proposal has to hold at least today.</translation>
    </message>
    <message>
        <source>The order is closed; nothing more is offered on it.</source>
        <translation>The order is closed; nothing more is offered on it.</translation>
    </message>
    <message>
        <source>%1: %2, valid until %3</source>
        <translation>%1: %2, valid until %3</translation>
    </message>
    <message>
        <source>option %1 of %2</source>
        <translation>option %1 of %2</translation>
    </message>
    <message>
        <source>This proposal does not exist.</source>
        <translation>This proposal does not exist.</translation>
    </message>
    <message>
        <source>Proposal %1 is not open for an answer any more.</source>
        <translation>Proposal %1 is not open for an answer any more.</translation>
    </message>
    <message>
        <source>Proposal %1 was valid until %2: issue a new one.</source>
        <translation>Proposal %1 was valid until %2: issue a new one.</translation>
    </message>
    <message>
        <source>Choose one of the options.</source>
        <translation>Choose one of the options.</translation>
    </message>
    <message>
        <source>Say who answered.</source>
        <translation>Say who answered.</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>declined</translation>
    </message>
    <message>
        <source>Give it a name of at most 60 characters.</source>
        <translation>Give it a name of at most 60 characters.</translation>
    </message>
    <message>
        <source>Between 1 and 10080 minutes.</source>
        <translation>Between 1 and 10080 minutes.</translation>
    </message>
    <message>
        <source>Choose the fault.</source>
        <translation>Choose the fault.</translation>
    </message>
    <message>
        <source>Neither the price list nor the parts have: %1.</source>
        <translation>Neither the price list nor the parts have: %1.</translation>
    </message>
    <message>
        <source>The recipe was changed elsewhere meanwhile. It has been reloaded.</source>
        <translation>The recipe was changed elsewhere meanwhile. It has been reloaded.</translation>
    </message>
    <message>
        <source>The signature is missing: sign in the field.</source>
        <translation>The signature is missing: sign in the field.</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>Give the indicator a name.</source>
        <translation>Give the indicator a name.</translation>
    </message>
    <message>
        <source>A weight lies between 0 and 100.</source>
        <translation>A weight lies between 0 and 100.</translation>
    </message>
    <message>
        <source>Choose the group it counts for.</source>
        <translation>Choose the group it counts for.</translation>
    </message>
    <message>
        <source>When higher is better, the best value lies above the worst.</source>
        <translation>When higher is better, the best value lies above the worst.</translation>
    </message>
    <message>
        <source>When lower is better, the best value lies below the worst.</source>
        <translation>When lower is better, the best value lies below the worst.</translation>
    </message>
    <message>
        <source>Choose the figure it reads.</source>
        <translation>Choose the figure it reads.</translation>
    </message>
    <message>
        <source>Choose the question it reads.</source>
        <translation>Choose the question it reads.</translation>
    </message>
    <message>
        <source>The indicator was changed meanwhile. Look at it again and repeat.</source>
        <translation>The indicator was changed meanwhile. Look at it again and repeat.</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>no data</translation>
    </message>
    <message>
        <source>Quality score</source>
        <translation>Quality score</translation>
    </message>
</context>
<context>
    <name>Questionnaires</name>
    <message>
        <source>Write down the question.</source>
        <translation>Write down the question.</translation>
    </message>
    <message>
        <source>A question has at most %1 characters.</source>
        <translation>A question has at most %1 characters.</translation>
    </message>
    <message>
        <source>A choice needs two answers or more, one a line.</source>
        <translation>A choice needs two answers or more, one a line.</translation>
    </message>
    <message>
        <source>Only questions with the five grades carry a weight.</source>
        <translation>Only questions with the five grades carry a weight.</translation>
    </message>
    <message>
        <source>A question can only follow from an earlier one.</source>
        <translation>A question can only follow from an earlier one.</translation>
    </message>
    <message>
        <source>Give the questionnaire a title.</source>
        <translation>Give the questionnaire a title.</translation>
    </message>
    <message>
        <source>Each question needs a code of its own.</source>
        <translation>Each question needs a code of its own.</translation>
    </message>
    <message>
        <source>The overall question with its five grades stays: satisfaction is counted from it.</source>
        <translation>The overall question with its five grades stays: satisfaction is counted from it.</translation>
    </message>
    <message>
        <source>The weights sum to %1 %, they must sum to 100 %.</source>
        <translation>The weights sum to %1 %, they must sum to 100 %.</translation>
    </message>
    <message>
        <source>The questionnaire has no question &quot;%1&quot;.</source>
        <translation>The questionnaire has no question &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The answer lies between %1 and %2.</source>
        <translation>The answer lies between %1 and %2.</translation>
    </message>
    <message>
        <source>The text is longer than 2000 characters.</source>
        <translation>The text is longer than 2000 characters.</translation>
    </message>
    <message>
        <source>The store has no questionnaire.</source>
        <translation>The store has no questionnaire.</translation>
    </message>
    <message>
        <source>Five grades</source>
        <translation>Five grades</translation>
    </message>
    <message>
        <source>Recommendation 0–10 (NPS)</source>
        <translation>Recommendation 0–10 (NPS)</translation>
    </message>
    <message>
        <source>Effort 1–7 (CES)</source>
        <translation>Effort 1–7 (CES)</translation>
    </message>
    <message>
        <source>One of several answers</source>
        <translation>One of several answers</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Free text</translation>
    </message>
    <message>
        <source>Service quality</source>
        <translation>Service quality</translation>
    </message>
    <message>
        <source>Product quality</source>
        <translation>Product quality</translation>
    </message>
    <message>
        <source>Purchase and touchpoints</source>
        <translation>Purchase and touchpoints</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>at most</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>at least</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>exactly</translation>
    </message>
</context>
<context>
    <name>Quotations</name>
    <message>
        <source>Waits for the answer</source>
        <translation>Waits for the answer</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Superseded</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>By phone</translation>
    </message>
    <message>
        <source>By WeChat</source>
        <translation>By WeChat</translation>
    </message>
    <message>
        <source>By text message</source>
        <translation>By text message</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Another way</translation>
    </message>
    <message>
        <source>Enter the fees first: a quotation is made of them.</source>
        <translation>Enter the fees first: a quotation is made of them.</translation>
    </message>
    <message>
        <source>The order is settled already.</source>
        <translation>The order is settled already.</translation>
    </message>
    <message>
        <source>The quotation has to hold at least today.</source>
        <translation>The quotation has to hold at least today.</translation>
    </message>
    <message>
        <source>This order does not exist.</source>
        <translation>This order does not exist.</translation>
    </message>
    <message>
        <source>%1: %2 yuan, valid until %3</source>
        <translation>%1: %2 yuan, valid until %3</translation>
    </message>
    <message>
        <source>This quotation does not exist.</source>
        <translation>This quotation does not exist.</translation>
    </message>
    <message>
        <source>Quotation %1 is not open for an answer any more.</source>
        <translation>Quotation %1 is not open for an answer any more.</translation>
    </message>
    <message>
        <source>Quotation %1 was valid until %2: issue a new one.</source>
        <translation>Quotation %1 was valid until %2: issue a new one.</translation>
    </message>
    <message>
        <source>Say who answered.</source>
        <translation>Say who answered.</translation>
    </message>
    <message>
        <source>The answer lies between the quotation and now.</source>
        <translation>The answer lies between the quotation and now.</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>%1 months</source>
        <translation>%1 months</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 years</translation>
    </message>
    <message>
        <source>%1 years %2 months</source>
        <translation>%1 years %2 months</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 to %3</translation>
    </message>
    <message>
        <source>This product does not exist.</source>
        <translation>This product does not exist.</translation>
    </message>
    <message>
        <source>This customer does not exist.</source>
        <translation>This customer does not exist.</translation>
    </message>
    <message>
        <source>The record was changed meanwhile. It has been reloaded; check it and try again.</source>
        <translation>The record was changed meanwhile. It has been reloaded; check it and try again.</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters.</source>
        <translation>The text is longer than %1 characters.</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Brand</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serial number</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Sold</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installed</translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation>Exchanged</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>The customer needs a name.</source>
        <translation>The customer needs a name.</translation>
    </message>
    <message>
        <source>The customer&apos;s phone is needed.</source>
        <translation>The customer&apos;s phone is needed.</translation>
    </message>
    <message>
        <source>There is no product with serial number %1.</source>
        <translation>There is no product with serial number %1.</translation>
    </message>
    <message>
        <source>Choose the product category.</source>
        <translation>Choose the product category.</translation>
    </message>
    <message>
        <source>Choose the customer who owns the product.</source>
        <translation>Choose the customer who owns the product.</translation>
    </message>
    <message>
        <source>Serial number %1 already belongs to %2 (%3).</source>
        <translation>Serial number %1 already belongs to %2 (%3).</translation>
    </message>
    <message>
        <source>The day %1 lies in the future.</source>
        <translation>The day %1 lies in the future.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Choose a day that has begun.</source>
        <translation>Choose a day that has begun.</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Came in</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Open at the end</source>
        <translation>Open at the end</translation>
    </message>
    <message>
        <source>Past a promise</source>
        <translation>Past a promise</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>Districts</translation>
    </message>
    <message>
        <source>Top faults</source>
        <translation>Top faults</translation>
    </message>
    <message>
        <source>Top models</source>
        <translation>Top models</translation>
    </message>
    <message>
        <source>Top parts</source>
        <translation>Top parts</translation>
    </message>
    <message>
        <source>What customers wait for</source>
        <translation>What customers wait for</translation>
    </message>
    <message>
        <source>Time in each state</source>
        <translation>Time in each state</translation>
    </message>
    <message>
        <source>Slow hand-offs</source>
        <translation>Slow hand-offs</translation>
    </message>
    <message>
        <source>Repeat repairs</source>
        <translation>Repeat repairs</translation>
    </message>
    <message>
        <source>Solved remotely by fault</source>
        <translation>Solved remotely by fault</translation>
    </message>
    <message>
        <source>Outcomes by category</source>
        <translation>Outcomes by category</translation>
    </message>
    <message>
        <source>Answer times</source>
        <translation>Answer times</translation>
    </message>
    <message>
        <source>Orders behind the figures</source>
        <translation>Orders behind the figures</translation>
    </message>
    <message>
        <source>Came back within</source>
        <translation>Came back within</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>Answered within</source>
        <translation>Answered within</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>seconds</translation>
    </message>
    <message>
        <source>Longer than</source>
        <translation>Longer than</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Arrivals</translation>
    </message>
    <message>
        <source>Mean to arrival (h)</source>
        <translation>Mean to arrival (h)</translation>
    </message>
    <message>
        <source>Mean trip (km)</source>
        <translation>Mean trip (km)</translation>
    </message>
    <message>
        <source>Orders with a trip</source>
        <translation>Orders with a trip</translation>
    </message>
    <message>
        <source>Cost (yuan)</source>
        <translation>Cost (yuan)</translation>
    </message>
    <message>
        <source>Cost per order (yuan)</source>
        <translation>Cost per order (yuan)</translation>
    </message>
    <message>
        <source>Orders that came in during the period, by the district of the customer&apos;s address.</source>
        <translation>Orders that came in during the period, by the district of the customer&apos;s address.</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Share (%)</translation>
    </message>
    <message>
        <source>Orders the period before</source>
        <translation>Orders the period before</translation>
    </message>
    <message>
        <source>Came back within 30 days</source>
        <translation>Came back within 30 days</translation>
    </message>
    <message>
        <source>Orders that came in during the period, the most frequent first.</source>
        <translation>Orders that came in during the period, the most frequent first.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Pieces</translation>
    </message>
    <message>
        <source>Share of orders (%)</source>
        <translation>Share of orders (%)</translation>
    </message>
    <message>
        <source>Parts put into the orders of the period, without those that were brought back.</source>
        <translation>Parts put into the orders of the period, without those that were brought back.</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Not finished</translation>
    </message>
    <message>
        <source>How the orders that came in during the period ended.</source>
        <translation>How the orders that came in during the period ended.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Calls and visits</source>
        <translation>Calls and visits</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Gave up</source>
        <translation>Gave up</translation>
    </message>
    <message>
        <source>Mean to the answer (s)</source>
        <translation>Mean to the answer (s)</translation>
    </message>
    <message>
        <source>Within %1 s (%)</source>
        <translation>Within %1 s (%)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Who gave up waiting counts as not answered in time. The mean is of those answered.</source>
        <translation>Who gave up waiting counts as not answered in time. The mean is of those answered.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fault</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technician</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>Responded</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resolved</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>Paid (yuan)</source>
        <translation>Paid (yuan)</translation>
    </message>
    <message>
        <source>Orders that came in during the period: %1.</source>
        <translation>Orders that came in during the period: %1.</translation>
    </message>
    <message>
        <source>To the response (h)</source>
        <translation>To the response (h)</translation>
    </message>
    <message>
        <source>To the arrival (h)</source>
        <translation>To the arrival (h)</translation>
    </message>
    <message>
        <source>For parts (h)</source>
        <translation>For parts (h)</translation>
    </message>
    <message>
        <source>For pick-up (h)</source>
        <translation>For pick-up (h)</translation>
    </message>
    <message>
        <source>Together (h)</source>
        <translation>Together (h)</translation>
    </message>
    <message>
        <source>All %1 orders together</source>
        <translation>All %1 orders together</translation>
    </message>
    <message>
        <source>Mean of those that waited</source>
        <translation>Mean of those that waited</translation>
    </message>
    <message>
        <source>Hours around the clock, because customers wait at night too. Orders that waited longest stand first.</source>
        <translation>Hours around the clock, because customers wait at night too. Orders that waited longest stand first.</translation>
    </message>
    <message>
        <source>Mean (h)</source>
        <translation>Mean (h)</translation>
    </message>
    <message>
        <source>Median (h)</source>
        <translation>Median (h)</translation>
    </message>
    <message>
        <source>P90 (h)</source>
        <translation>P90 (h)</translation>
    </message>
    <message>
        <source>Longest (h)</source>
        <translation>Longest (h)</translation>
    </message>
    <message>
        <source>Hours around the clock in which orders of the period stood in each state; what still stands counts up to now.</source>
        <translation>Hours around the clock in which orders of the period stood in each state; what still stands counts up to now.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Until taken up (h)</source>
        <translation>Until taken up (h)</translation>
    </message>
    <message>
        <source>From the last thing one person did with an order to the first thing the next one did: %1 hand-offs, mean %2 h, median %3 h, slow %4.</source>
        <translation>From the last thing one person did with an order to the first thing the next one did: %1 hand-offs, mean %2 h, median %3 h, slow %4.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Repairs</translation>
    </message>
    <message>
        <source>Came back within %1 days</source>
        <translation>Came back within %1 days</translation>
    </message>
    <message>
        <source>Rate (%)</source>
        <translation>Rate (%)</translation>
    </message>
    <message>
        <source>Target (%)</source>
        <translation>Target (%)</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>above the target</source>
        <translation>above the target</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>Repairs by the month they were resolved in. A month is provisional while its last repairs can still come back. Enter opens the repairs that came back.</source>
        <translation>Repairs by the month they were resolved in. A month is provisional while its last repairs can still come back. Enter opens the repairs that came back.</translation>
    </message>
    <message>
        <source>Repairs in 12 months</source>
        <translation>Repairs in 12 months</translation>
    </message>
    <message>
        <source>Solved remotely</source>
        <translation>Solved remotely</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>All faults</source>
        <translation>All faults</translation>
    </message>
    <message>
        <source>Repairs solved without a visit, by fault and month of the solution. The chart shows the chosen row.</source>
        <translation>Repairs solved without a visit, by fault and month of the solution. The chart shows the chosen row.</translation>
    </message>
</context>
<context>
    <name>ReportColumns</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Sold</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>Revenue, yuan</source>
        <translation>Revenue, yuan</translation>
    </message>
    <message>
        <source>Visits sold</source>
        <translation>Visits sold</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>Owed now</source>
        <translation>Owed now</translation>
    </message>
    <message>
        <source>Worth, yuan</source>
        <translation>Worth, yuan</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tier</translation>
    </message>
</context>
<context>
    <name>RequestImport</name>
    <message>
        <source>The line has %1 columns, the heading has %2.</source>
        <translation>The line has %1 columns, the heading has %2.</translation>
    </message>
    <message>
        <source>The table has no column &quot;%1&quot;.</source>
        <translation>The table has no column &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>Between 1 and %1 months.</source>
        <translation>Between 1 and %1 months.</translation>
    </message>
    <message>
        <source>Enter the first day.</source>
        <translation>Enter the first day.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>The last day is before the first.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>%1 after the promise</source>
        <translation>%1 after the promise</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>reopened</translation>
    </message>
    <message>
        <source>came back within 30 days</source>
        <translation>came back within 30 days</translation>
    </message>
    <message>
        <source>%1 visits</source>
        <translation>%1 visits</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>complaint</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>grade %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Somebody else changed this review meanwhile. Open it again.</source>
        <translation>Somebody else changed this review meanwhile. Open it again.</translation>
    </message>
    <message>
        <source>Open orders without a technician</source>
        <translation>Open orders without a technician</translation>
    </message>
    <message>
        <source>Open orders past a promise</source>
        <translation>Open orders past a promise</translation>
    </message>
    <message>
        <source>Closed orders without a survey</source>
        <translation>Closed orders without a survey</translation>
    </message>
    <message>
        <source>Repairs without cause or action on record</source>
        <translation>Repairs without cause or action on record</translation>
    </message>
    <message>
        <source>Choose a month that has begun.</source>
        <translation>Choose a month that has begun.</translation>
    </message>
    <message>
        <source>The review was stopped.</source>
        <translation>The review was stopped.</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Say what is to be done.</translation>
    </message>
    <message>
        <source>Say what came of it.</source>
        <translation>Say what came of it.</translation>
    </message>
    <message>
        <source>This action does not exist.</source>
        <translation>This action does not exist.</translation>
    </message>
</context>
<context>
    <name>RuleDesk</name>
    <message>
        <source>A promise lasts from one minute to one year.</source>
        <translation>A promise lasts from one minute to one year.</translation>
    </message>
    <message>
        <source>This target no longer exists.</source>
        <translation>This target no longer exists.</translation>
    </message>
    <message>
        <source>This promise is in the list already.</source>
        <translation>This promise is in the list already.</translation>
    </message>
    <message>
        <source>Give at least one word that the rule looks for.</source>
        <translation>Give at least one word that the rule looks for.</translation>
    </message>
    <message>
        <source>Give the days within which a repair counts as coming back.</source>
        <translation>Give the days within which a repair counts as coming back.</translation>
    </message>
    <message>
        <source>Name a category, a brand or a model.</source>
        <translation>Name a category, a brand or a model.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Work orders</source>
        <translation>Work orders</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation>Pinyin</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serial number</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>External number</source>
        <translation>External number</translation>
    </message>
    <message>
        <source>no serial number</source>
        <translation>no serial number</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>Platform order</source>
        <translation>Platform order</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Tracking number</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Survey forms</source>
        <translation>Survey forms</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Your role does not allow this. Ask the manager or the administrator.</source>
        <translation>Your role does not allow this. Ask the manager or the administrator.</translation>
    </message>
    <message>
        <source>The store file is open for reading only.</source>
        <translation>The store file is open for reading only.</translation>
    </message>
    <message>
        <source>An internal error occurred. Nothing was saved.</source>
        <translation>An internal error occurred. Nothing was saved.</translation>
    </message>
    <message>
        <source>There is no active user &quot;%1&quot;.</source>
        <translation>There is no active user &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <source>The store needs a name.</source>
        <translation>The store needs a name.</translation>
    </message>
    <message>
        <source>Each opening time must start before it ends, one after the other.</source>
        <translation>Each opening time must start before it ends, one after the other.</translation>
    </message>
    <message>
        <source>The store must be open on at least one day of the week.</source>
        <translation>The store must be open on at least one day of the week.</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>Choose a day.</translation>
    </message>
    <message>
        <source>A login has 1 to 40 letters, digits, dots or dashes.</source>
        <translation>A login has 1 to 40 letters, digits, dots or dashes.</translation>
    </message>
    <message>
        <source>Give the person&apos;s name.</source>
        <translation>Give the person&apos;s name.</translation>
    </message>
    <message>
        <source>The login %1 is taken by %2.</source>
        <translation>The login %1 is taken by %2.</translation>
    </message>
    <message>
        <source>At least one active administrator has to stay.</source>
        <translation>At least one active administrator has to stay.</translation>
    </message>
</context>
<context>
    <name>ShellServices</name>
    <message>
        <source>No backup yet</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>Backup checked %1</source>
        <translation>Backup checked %1</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 overdue</translation>
    </message>
    <message>
        <source>Next due: %1, %2</source>
        <translation>Next due: %1, %2</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Who is working</source>
        <translation>Who is working</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>In lists</source>
        <translation>In lists</translation>
    </message>
    <message>
        <source>Open the chosen row</source>
        <translation>Open the chosen row</translation>
    </message>
    <message>
        <source>First and last row</source>
        <translation>First and last row</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>Copy the chosen rows</translation>
    </message>
    <message>
        <source>Close a panel or a message</source>
        <translation>Close a panel or a message</translation>
    </message>
</context>
<context>
    <name>SignatureTools</name>
    <message>
        <source>Take back a stroke</source>
        <translation>Take back a stroke</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
</context>
<context>
    <name>StarterProfile</name>
    <message>
        <source>&quot;%1&quot; is listed twice.</source>
        <translation>&quot;%1&quot; is listed twice.</translation>
    </message>
    <message>
        <source>There is no category &quot;%1&quot;.</source>
        <translation>There is no category &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A profile needs at least one category.</source>
        <translation>A profile needs at least one category.</translation>
    </message>
    <message>
        <source>Only evaluated items carry a weight: &quot;%1&quot;.</source>
        <translation>Only evaluated items carry a weight: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The weights below &quot;%1&quot; must sum to 10000.</source>
        <translation>The weights below &quot;%1&quot; must sum to 10000.</translation>
    </message>
    <message>
        <source>The weights of the questionnaire must sum to 10000.</source>
        <translation>The weights of the questionnaire must sum to 10000.</translation>
    </message>
    <message>
        <source>A questionnaire has the five grades 5 to 1, best first.</source>
        <translation>A questionnaire has the five grades 5 to 1, best first.</translation>
    </message>
    <message>
        <source>There is no merge field &quot;%1&quot;.</source>
        <translation>There is no merge field &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The list &quot;%1&quot; is not closed.</source>
        <translation>The list &quot;%1&quot; is not closed.</translation>
    </message>
    <message>
        <source>There is no starter profile &quot;%1&quot;; known are %2.</source>
        <translation>There is no starter profile &quot;%1&quot;; known are %2.</translation>
    </message>
    <message>
        <source>The group &quot;%1&quot; is not listed.</source>
        <translation>The group &quot;%1&quot; is not listed.</translation>
    </message>
    <message>
        <source>A price is an amount of 0 or more.</source>
        <translation>A price is an amount of 0 or more.</translation>
    </message>
    <message>
        <source>There is no section &quot;%1&quot;.</source>
        <translation>There is no section &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A warranty needs its category and its source.</source>
        <translation>A warranty needs its category and its source.</translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message>
        <source>This place is not in use.</source>
        <translation>This place is not in use.</translation>
    </message>
    <message>
        <source>Line %1 was scanned already: change the quantity instead.</source>
        <translation>Line %1 was scanned already: change the quantity instead.</translation>
    </message>
    <message>
        <source>Line %1: there is no such part.</source>
        <translation>Line %1: there is no such part.</translation>
    </message>
    <message>
        <source>%1 needs its serial number.</source>
        <translation>%1 needs its serial number.</translation>
    </message>
    <message>
        <source>%1 needs its batch number.</source>
        <translation>%1 needs its batch number.</translation>
    </message>
    <message>
        <source>%1 %2 was never received.</source>
        <translation>%1 %2 was never received.</translation>
    </message>
    <message>
        <source>%1 %2 is in stock already.</source>
        <translation>%1 %2 is in stock already.</translation>
    </message>
    <message>
        <source>%1 %2: %3 left in %4.</source>
        <translation>%1 %2: %3 left in %4.</translation>
    </message>
    <message>
        <source>%1 kept for other orders.</source>
        <translation>%1 kept for other orders.</translation>
    </message>
    <message>
        <source>Last taken: %1.</source>
        <translation>Last taken: %1.</translation>
    </message>
    <message>
        <source>Orders keep %1 of %2 here: free them first.</source>
        <translation>Orders keep %1 of %2 here: free them first.</translation>
    </message>
    <message>
        <source>No part has the number %1.</source>
        <translation>No part has the number %1.</translation>
    </message>
    <message>
        <source>At most 100 characters.</source>
        <translation>At most 100 characters.</translation>
    </message>
    <message>
        <source>This part does not exist.</source>
        <translation>This part does not exist.</translation>
    </message>
    <message>
        <source>Several parts have the number %1: scan the part itself.</source>
        <translation>Several parts have the number %1: scan the part itself.</translation>
    </message>
    <message>
        <source>No part with the serial number or batch %1 was ever here.</source>
        <translation>No part with the serial number or batch %1 was ever here.</translation>
    </message>
    <message>
        <source>The part needs a number.</source>
        <translation>The part needs a number.</translation>
    </message>
    <message>
        <source>The part needs a name.</source>
        <translation>The part needs a name.</translation>
    </message>
    <message>
        <source>Use letters and digits.</source>
        <translation>Use letters and digits.</translation>
    </message>
    <message>
        <source>%1 has this number already.</source>
        <translation>%1 has this number already.</translation>
    </message>
    <message>
        <source>The price may not be negative.</source>
        <translation>The price may not be negative.</translation>
    </message>
    <message>
        <source>Between 50 and 99.99 %.</source>
        <translation>Between 50 and 99.99 %.</translation>
    </message>
    <message>
        <source>What has serial numbers cannot be divided.</source>
        <translation>What has serial numbers cannot be divided.</translation>
    </message>
    <message>
        <source>There is stock of it: count it down to nothing first.</source>
        <translation>There is stock of it: count it down to nothing first.</translation>
    </message>
    <message>
        <source>A part cannot stand in for itself.</source>
        <translation>A part cannot stand in for itself.</translation>
    </message>
    <message>
        <source>The supplier needs a number.</source>
        <translation>The supplier needs a number.</translation>
    </message>
    <message>
        <source>The supplier needs a name.</source>
        <translation>The supplier needs a name.</translation>
    </message>
    <message>
        <source>Between 0 and 365 days.</source>
        <translation>Between 0 and 365 days.</translation>
    </message>
    <message>
        <source>The place needs a number.</source>
        <translation>The place needs a number.</translation>
    </message>
    <message>
        <source>The place needs a name.</source>
        <translation>The place needs a name.</translation>
    </message>
    <message>
        <source>The way cannot take less than no time.</source>
        <translation>The way cannot take less than no time.</translation>
    </message>
    <message>
        <source>%1 still holds %2 kinds of parts: transfer them first.</source>
        <translation>%1 still holds %2 kinds of parts: transfer them first.</translation>
    </message>
    <message>
        <source>%1 was not taken from stock for this order: take it first, so that its origin is known.</source>
        <translation>%1 was not taken from stock for this order: take it first, so that its origin is known.</translation>
    </message>
    <message>
        <source>At most 200 characters.</source>
        <translation>At most 200 characters.</translation>
    </message>
    <message>
        <source>Line %1: the price lies between 0 and 10 million yuan.</source>
        <translation>Line %1: the price lies between 0 and 10 million yuan.</translation>
    </message>
    <message>
        <source>%1 %2 lies in %3 by the book: transfer it instead.</source>
        <translation>%1 %2 lies in %3 by the book: transfer it instead.</translation>
    </message>
    <message>
        <source>%1 %2 is not in %3 any more.</source>
        <translation>%1 %2 is not in %3 any more.</translation>
    </message>
</context>
<context>
    <name>StockLists</name>
    <message>
        <source>Part no.</source>
        <translation>Part no.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>In stock</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Wanted</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>For order</source>
        <translation>For order</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Reason or reference</source>
        <translation>Reason or reference</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Old part</source>
        <translation>Old part</translation>
    </message>
    <message>
        <source>Serial no.</source>
        <translation>Serial no.</translation>
    </message>
    <message>
        <source>Kept since</source>
        <translation>Kept since</translation>
    </message>
    <message>
        <source>Tracking no.</source>
        <translation>Tracking no.</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Supplier</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in use</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>not in use</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Way (min)</source>
        <translation>Way (min)</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Demand</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>A month</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Coming</translation>
    </message>
    <message>
        <source>Reorder at</source>
        <translation>Reorder at</translation>
    </message>
    <message>
        <source>Order now</source>
        <translation>Order now</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>enough</translation>
    </message>
    <message>
        <source>%1, %2 days</source>
        <translation>%1, %2 days</translation>
    </message>
    <message>
        <source>Months without use</source>
        <translation>Months without use</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>never used</translation>
    </message>
    <message>
        <source>Value (yuan)</source>
        <translation>Value (yuan)</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>dead</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>slow</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>40 points for deliveries in time, 40 for pieces without defect (each percent of defects costs four), 20 for prices against the cheapest known.</source>
        <translation>40 points for deliveries in time, 40 for pieces without defect (each percent of defects costs four), 20 for prices against the cheapest known.</translation>
    </message>
    <message>
        <source>%1 (not in use)</source>
        <translation>%1 (not in use)</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Promised (days)</source>
        <translation>Promised (days)</translation>
    </message>
    <message>
        <source>Took (days)</source>
        <translation>Took (days)</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>In time</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Defects</translation>
    </message>
    <message>
        <source>Price index</source>
        <translation>Price index</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Paid by</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>given back</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>came back</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>sold</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Pieces</translation>
    </message>
    <message>
        <source>Of parts issued</source>
        <translation>Of parts issued</translation>
    </message>
</context>
<context>
    <name>StockPapers</name>
    <message>
        <source>Parts received</source>
        <translation>Parts received</translation>
    </message>
    <message>
        <source>Parts issued for an order</source>
        <translation>Parts issued for an order</translation>
    </message>
    <message>
        <source>Parts returned</source>
        <translation>Parts returned</translation>
    </message>
    <message>
        <source>Transfer of parts</source>
        <translation>Transfer of parts</translation>
    </message>
    <message>
        <source>Stock count</source>
        <translation>Stock count</translation>
    </message>
    <message>
        <source>Parts scrapped</source>
        <translation>Parts scrapped</translation>
    </message>
    <message>
        <source>Parts sold</source>
        <translation>Parts sold</translation>
    </message>
    <message>
        <source>Delivered by</source>
        <translation>Delivered by</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Counted by</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <source>Scrapped by</source>
        <translation>Scrapped by</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Given by</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Taken by</translation>
    </message>
    <message>
        <source>There is no such stock document.</source>
        <translation>There is no such stock document.</translation>
    </message>
    <message>
        <source>There is no such purchase order.</source>
        <translation>There is no such purchase order.</translation>
    </message>
    <message>
        <source>No stock document has the number %1.</source>
        <translation>No stock document has the number %1.</translation>
    </message>
</context>
<context>
    <name>StockWords</name>
    <message>
        <source>not tracked</source>
        <translation>not tracked</translation>
    </message>
    <message>
        <source>by batch</source>
        <translation>by batch</translation>
    </message>
    <message>
        <source>by serial number</source>
        <translation>by serial number</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>refurbished</source>
        <translation>refurbished</translation>
    </message>
    <message>
        <source>second-hand</source>
        <translation>second-hand</translation>
    </message>
    <message>
        <source>defective</source>
        <translation>defective</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Shelf</translation>
    </message>
    <message>
        <source>Van</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Other store</source>
        <translation>Other store</translation>
    </message>
    <message>
        <source>Old parts</source>
        <translation>Old parts</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Scrap</source>
        <translation>Scrap</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Sale</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reserved</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>issued</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>brought back</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>not needed</translation>
    </message>
    <message>
        <source>from another place</source>
        <translation>from another place</translation>
    </message>
    <message>
        <source>to be bought</source>
        <translation>to be bought</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>asked for</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>ordered</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>on the way</translation>
    </message>
    <message>
        <source>received</source>
        <translation>received</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>sent to the maker</source>
        <translation>sent to the maker</translation>
    </message>
    <message>
        <source>credited</source>
        <translation>credited</translation>
    </message>
    <message>
        <source>refused by the maker</source>
        <translation>refused by the maker</translation>
    </message>
    <message>
        <source>no demand</source>
        <translation>no demand</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>steady</translation>
    </message>
    <message>
        <source>now and then</source>
        <translation>now and then</translation>
    </message>
    <message>
        <source>uneven</source>
        <translation>uneven</translation>
    </message>
    <message>
        <source>rare and uneven</source>
        <translation>rare and uneven</translation>
    </message>
    <message>
        <source>%1: the quantity must be greater than zero.</source>
        <translation>%1: the quantity must be greater than zero.</translation>
    </message>
    <message>
        <source>%1 comes in whole pieces only.</source>
        <translation>%1 comes in whole pieces only.</translation>
    </message>
    <message>
        <source>%1 has serial numbers: one piece a line.</source>
        <translation>%1 has serial numbers: one piece a line.</translation>
    </message>
    <message>
        <source>%1: nobody has that many.</source>
        <translation>%1: nobody has that many.</translation>
    </message>
    <message>
        <source>Say from where it is taken.</source>
        <translation>Say from where it is taken.</translation>
    </message>
    <message>
        <source>Say where it is put.</source>
        <translation>Say where it is put.</translation>
    </message>
    <message>
        <source>It lies there already: choose another place.</source>
        <translation>It lies there already: choose another place.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Say why.</translation>
    </message>
    <message>
        <source>Scan or type at least one part.</source>
        <translation>Scan or type at least one part.</translation>
    </message>
    <message>
        <source>stock of the store</source>
        <translation>stock of the store</translation>
    </message>
</context>
<context>
    <name>StorePapers</name>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Take in a request</source>
        <translation>Take in a request</translation>
    </message>
    <message>
        <source>Waive a fee</source>
        <translation>Waive a fee</translation>
    </message>
    <message>
        <source>Call back and take the survey</source>
        <translation>Call back and take the survey</translation>
    </message>
    <message>
        <source>Log a complaint</source>
        <translation>Log a complaint</translation>
    </message>
    <message>
        <source>Close a complaint</source>
        <translation>Close a complaint</translation>
    </message>
    <message>
        <source>Keep rules, prices and texts</source>
        <translation>Keep rules, prices and texts</translation>
    </message>
    <message>
        <source>This is not a paper of the whole store.</source>
        <translation>This is not a paper of the whole store.</translation>
    </message>
    <message>
        <source>Read the figures</source>
        <translation>Read the figures</translation>
    </message>
    <message>
        <source>Set targets, answer alerts, hold the review</source>
        <translation>Set targets, answer alerts, hold the review</translation>
    </message>
</context>
<context>
    <name>StoreSetup</name>
    <message>
        <source>The store code needs 1 to 8 letters or digits, for example CX.</source>
        <translation>The store code needs 1 to 8 letters or digits, for example CX.</translation>
    </message>
    <message>
        <source>The store needs a name.</source>
        <translation>The store needs a name.</translation>
    </message>
    <message>
        <source>There is no starter profile &quot;%1&quot;. Choose from: %2.</source>
        <translation>There is no starter profile &quot;%1&quot;. Choose from: %2.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Dispatcher</source>
        <translation>Dispatcher</translation>
    </message>
    <message>
        <source>Technician 1</source>
        <translation>Technician 1</translation>
    </message>
    <message>
        <source>Technician 2</source>
        <translation>Technician 2</translation>
    </message>
    <message>
        <source>- %1 (%2 min)</source>
        <translation>- %1 (%2 min)</translation>
    </message>
</context>
<context>
    <name>Supply</name>
    <message>
        <source>The request was changed meanwhile. Look at it again.</source>
        <translation>The request was changed meanwhile. Look at it again.</translation>
    </message>
    <message>
        <source>This part does not exist.</source>
        <translation>This part does not exist.</translation>
    </message>
    <message>
        <source>Say who sells it.</source>
        <translation>Say who sells it.</translation>
    </message>
    <message>
        <source>Say which place it is for.</source>
        <translation>Say which place it is for.</translation>
    </message>
    <message>
        <source>%1 is ordered already or is not to be bought.</source>
        <translation>%1 is ordered already or is not to be bought.</translation>
    </message>
    <message>
        <source>Choose what shall be ordered.</source>
        <translation>Choose what shall be ordered.</translation>
    </message>
    <message>
        <source>At most what was received.</source>
        <translation>At most what was received.</translation>
    </message>
</context>
<context>
    <name>SurveyColumns</name>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technician</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>%1 d late</source>
        <translation>%1 d late</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Attempts</translation>
    </message>
    <message>
        <source>Mean grade</source>
        <translation>Mean grade</translation>
    </message>
    <message>
        <source>Recommends</source>
        <translation>Recommends</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Interviewer</translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation>To talk about</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Unnamed</translation>
    </message>
</context>
<context>
    <name>SurveyResults</name>
    <message>
        <source>The last day lies before the first day.</source>
        <translation>The last day lies before the first day.</translation>
    </message>
    <message>
        <source>No product line</source>
        <translation>No product line</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Product line</source>
        <translation>Product line</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Mean grade</source>
        <translation>Mean grade</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <source>Satisfied %</source>
        <translation>Satisfied %</translation>
    </message>
    <message>
        <source>A percentage lies between 0 and 100.</source>
        <translation>A percentage lies between 0 and 100.</translation>
    </message>
    <message>
        <source>Nobody was asked for a recommendation in this period.</source>
        <translation>Nobody was asked for a recommendation in this period.</translation>
    </message>
    <message>
        <source>NPS %1 ± %2 points (95 %) · n %3: %4 promoters, %5 passive, %6 detractors</source>
        <translation>NPS %1 ± %2 points (95 %) · n %3: %4 promoters, %5 passive, %6 detractors</translation>
    </message>
</context>
<context>
    <name>Surveys</name>
    <message>
        <source>This survey does not exist.</source>
        <translation>This survey does not exist.</translation>
    </message>
    <message>
        <source>The survey was changed meanwhile. It has been reloaded; check it and try again.</source>
        <translation>The survey was changed meanwhile. It has been reloaded; check it and try again.</translation>
    </message>
    <message>
        <source>This survey is finished already (%1).</source>
        <translation>This survey is finished already (%1).</translation>
    </message>
    <message>
        <source>The questionnaire has no question &quot;%1&quot;.</source>
        <translation>The questionnaire has no question &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A grade lies between 1 (very dissatisfied) and 5 (very satisfied).</source>
        <translation>A grade lies between 1 (very dissatisfied) and 5 (very satisfied).</translation>
    </message>
    <message>
        <source>The recommendation lies between 0 and 10.</source>
        <translation>The recommendation lies between 0 and 10.</translation>
    </message>
    <message>
        <source>The text is longer than 2000 characters.</source>
        <translation>The text is longer than 2000 characters.</translation>
    </message>
    <message>
        <source>Enter at least one answer, or record that nobody was reached.</source>
        <translation>Enter at least one answer, or record that nobody was reached.</translation>
    </message>
    <message>
        <source>mean grade %1 of 5</source>
        <translation>mean grade %1 of 5</translation>
    </message>
    <message>
        <source>recommendation %1 of 10</source>
        <translation>recommendation %1 of 10</translation>
    </message>
    <message>
        <source>Nobody enters the survey of his own work. Ask a colleague to do it.</source>
        <translation>Nobody enters the survey of his own work. Ask a colleague to do it.</translation>
    </message>
    <message>
        <source>next call on %1</source>
        <translation>next call on %1</translation>
    </message>
    <message>
        <source>call on %1</source>
        <translation>call on %1</translation>
    </message>
    <message>
        <source>It does not work, says the customer at the callback.</source>
        <translation>It does not work, says the customer at the callback.</translation>
    </message>
    <message>
        <source>After the earlier answer this question is not asked. Take its answer back.</source>
        <translation>After the earlier answer this question is not asked. Take its answer back.</translation>
    </message>
</context>
<context>
    <name>Teams</name>
    <message>
        <source>Name the service point.</source>
        <translation>Name the service point.</translation>
    </message>
    <message>
        <source>There is a service point of this name.</source>
        <translation>There is a service point of this name.</translation>
    </message>
    <message>
        <source>This was changed elsewhere meanwhile. Look at it again.</source>
        <translation>This was changed elsewhere meanwhile. Look at it again.</translation>
    </message>
    <message>
        <source>Name the team.</source>
        <translation>Name the team.</translation>
    </message>
    <message>
        <source>There is a team of this name already.</source>
        <translation>There is a team of this name already.</translation>
    </message>
    <message>
        <source>This order or complaint does not exist.</source>
        <translation>This order or complaint does not exist.</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Say what is to be done.</translation>
    </message>
    <message>
        <source>Choose a team.</source>
        <translation>Choose a team.</translation>
    </message>
    <message>
        <source>The task is due later than now.</source>
        <translation>The task is due later than now.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>At most %1 characters.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Write something first.</translation>
    </message>
    <message>
        <source>Only an open complaint is given to a team.</source>
        <translation>Only an open complaint is given to a team.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>The template uses the mark {{%1, which is not allowed.</source>
        <translation>The template uses the mark {{%1, which is not allowed.</translation>
    </message>
    <message>
        <source>The template closes the list &quot;%1&quot;, which is not open there.</source>
        <translation>The template closes the list &quot;%1&quot;, which is not open there.</translation>
    </message>
    <message>
        <source>The template uses the unknown list &quot;%1&quot;.</source>
        <translation>The template uses the unknown list &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The template uses the unknown field &quot;%1&quot;.</source>
        <translation>The template uses the unknown field &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The template does not close the list &quot;%1&quot;.</source>
        <translation>The template does not close the list &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The template cannot be read: %1</source>
        <translation>The template cannot be read: %1</translation>
    </message>
    <message>
        <source>Somebody saved a newer version meanwhile. Open it and put your change in there.</source>
        <translation>Somebody saved a newer version meanwhile. Open it and put your change in there.</translation>
    </message>
    <message>
        <source>The code needs 2 to 40 small letters, digits or underscores.</source>
        <translation>The code needs 2 to 40 small letters, digits or underscores.</translation>
    </message>
    <message>
        <source>The title is missing.</source>
        <translation>The title is missing.</translation>
    </message>
    <message>
        <source>The title is longer than 100 characters.</source>
        <translation>The title is longer than 100 characters.</translation>
    </message>
    <message>
        <source>The text is longer than 60000 characters.</source>
        <translation>The text is longer than 60000 characters.</translation>
    </message>
    <message>
        <source>This template does not exist.</source>
        <translation>This template does not exist.</translation>
    </message>
    <message>
        <source>There is a template with this code already.</source>
        <translation>There is a template with this code already.</translation>
    </message>
    <message>
        <source>No template &quot;%1&quot; came with the program.</source>
        <translation>No template &quot;%1&quot; came with the program.</translation>
    </message>
    <message>
        <source>Text of the program restored</source>
        <translation>Text of the program restored</translation>
    </message>
    <message>
        <source>The text is missing.</source>
        <translation>The text is missing.</translation>
    </message>
    <message>
        <source>This clause does not exist.</source>
        <translation>This clause does not exist.</translation>
    </message>
</context>
<context>
    <name>Till</name>
    <message>
        <source>The cash day %1 is closed; nothing of it can change.</source>
        <translation>The cash day %1 is closed; nothing of it can change.</translation>
    </message>
    <message>
        <source>A payment may not be negative.</source>
        <translation>A payment may not be negative.</translation>
    </message>
    <message>
        <source>%1 yuan have to be given back: write what is handed out with a minus.</source>
        <translation>%1 yuan have to be given back: write what is handed out with a minus.</translation>
    </message>
    <message>
        <source>The payments add up to %1 yuan, but %2 yuan are due.</source>
        <translation>The payments add up to %1 yuan, but %2 yuan are due.</translation>
    </message>
    <message>
        <source>The fees of %1 yuan go %2 yuan beyond what the customer agreed to. Issue a revised quotation and record the consent first.</source>
        <translation>The fees of %1 yuan go %2 yuan beyond what the customer agreed to. Issue a revised quotation and record the consent first.</translation>
    </message>
    <message>
        <source>Fees above %1 yuan need a quotation and the customer&apos;s consent first.</source>
        <translation>Fees above %1 yuan need a quotation and the customer&apos;s consent first.</translation>
    </message>
    <message>
        <source>This receipt does not exist.</source>
        <translation>This receipt does not exist.</translation>
    </message>
    <message>
        <source>Write the amount.</source>
        <translation>Write the amount.</translation>
    </message>
    <message>
        <source>There is no receipt with number %1.</source>
        <translation>There is no receipt with number %1.</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 yuan</translation>
    </message>
    <message>
        <source>This order does not exist.</source>
        <translation>This order does not exist.</translation>
    </message>
    <message>
        <source>A deposit is taken before the order is settled or closed.</source>
        <translation>A deposit is taken before the order is settled or closed.</translation>
    </message>
    <message>
        <source>The deposit was used in a settlement: refund that one.</source>
        <translation>The deposit was used in a settlement: refund that one.</translation>
    </message>
    <message>
        <source>At most %1 yuan can be given back of %2.</source>
        <translation>At most %1 yuan can be given back of %2.</translation>
    </message>
    <message>
        <source>A refund needs its reason.</source>
        <translation>A refund needs its reason.</translation>
    </message>
    <message>
        <source>A refund is approved by a manager.</source>
        <translation>A refund is approved by a manager.</translation>
    </message>
    <message>
        <source>Receipt %1 is void already.</source>
        <translation>Receipt %1 is void already.</translation>
    </message>
    <message>
        <source>The deposit was used in a settlement: void that one first.</source>
        <translation>The deposit was used in a settlement: void that one first.</translation>
    </message>
    <message>
        <source>Money was given back of this receipt: it can no longer be voided.</source>
        <translation>Money was given back of this receipt: it can no longer be voided.</translation>
    </message>
    <message>
        <source>The order is closed: reopen it first, or refund the money.</source>
        <translation>The order is closed: reopen it first, or refund the money.</translation>
    </message>
    <message>
        <source>Say why the receipt is void.</source>
        <translation>Say why the receipt is void.</translation>
    </message>
    <message>
        <source>The invoice needs a title: a person&apos;s or a company&apos;s name.</source>
        <translation>The invoice needs a title: a person&apos;s or a company&apos;s name.</translation>
    </message>
    <message>
        <source>A tax number has 15 to 20 letters and digits.</source>
        <translation>A tax number has 15 to 20 letters and digits.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>This is not an e-mail address.</translation>
    </message>
    <message>
        <source>Only a day that has begun can be closed.</source>
        <translation>Only a day that has begun can be closed.</translation>
    </message>
    <message>
        <source>%1 differs by %2 yuan: say why.</source>
        <translation>%1 differs by %2 yuan: say why.</translation>
    </message>
    <message>
        <source>This money was paid back for a returned product: it cannot be voided.</source>
        <translation>This money was paid back for a returned product: it cannot be voided.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>The folder %1 cannot be made.</translation>
    </message>
    <message>
        <source>The page %1 could not be opened.</source>
        <translation>The page %1 could not be opened.</translation>
    </message>
    <message>
        <source>Another program has the store open.</source>
        <translation>Another program has the store open.</translation>
    </message>
</context>
<context>
    <name>Trace</name>
    <message>
        <source>This order does not exist.</source>
        <translation>This order does not exist.</translation>
    </message>
    <message>
        <source>The improvement or what it came from does not exist.</source>
        <translation>The improvement or what it came from does not exist.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Survey</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alert</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
</context>
<context>
    <name>Trays</name>
    <message>
        <source>Upper tray</source>
        <translation>Upper tray</translation>
    </message>
    <message>
        <source>Middle tray</source>
        <translation>Middle tray</translation>
    </message>
    <message>
        <source>Lower tray</source>
        <translation>Lower tray</translation>
    </message>
    <message>
        <source>Manual feed</source>
        <translation>Manual feed</translation>
    </message>
    <message>
        <source>Envelope feed</source>
        <translation>Envelope feed</translation>
    </message>
    <message>
        <source>Tractor feed</source>
        <translation>Tractor feed</translation>
    </message>
    <message>
        <source>Large capacity tray</source>
        <translation>Large capacity tray</translation>
    </message>
    <message>
        <source>Cassette</source>
        <translation>Cassette</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatic</translation>
    </message>
</context>
<context>
    <name>Trips</name>
    <message>
        <source>work done</source>
        <translation>work done</translation>
    </message>
    <message>
        <source>no fault found</source>
        <translation>no fault found</translation>
    </message>
    <message>
        <source>customer absent</source>
        <translation>customer absent</translation>
    </message>
    <message>
        <source>wrong or missing part</source>
        <translation>wrong or missing part</translation>
    </message>
    <message>
        <source>no access or not ready</source>
        <translation>no access or not ready</translation>
    </message>
    <message>
        <source>Between 0 and 2000 kilometres.</source>
        <translation>Between 0 and 2000 kilometres.</translation>
    </message>
    <message>
        <source>Between 0 and 1440 minutes.</source>
        <translation>Between 0 and 1440 minutes.</translation>
    </message>
    <message>
        <source>Give the kilometres, the minutes or the fare.</source>
        <translation>Give the kilometres, the minutes or the fare.</translation>
    </message>
    <message>
        <source>A fare may not be negative.</source>
        <translation>A fare may not be negative.</translation>
    </message>
    <message>
        <source>The trip was not made yet.</source>
        <translation>The trip was not made yet.</translation>
    </message>
    <message>
        <source>Say who went there.</source>
        <translation>Say who went there.</translation>
    </message>
    <message>
        <source>Wasted trip: %1</source>
        <translation>Wasted trip: %1</translation>
    </message>
    <message>
        <source>This order does not exist.</source>
        <translation>This order does not exist.</translation>
    </message>
    <message>
        <source>%1 km · %2 min · %3</source>
        <translation>%1 km · %2 min · %3</translation>
    </message>
</context>
<context>
    <name>UnitCard</name>
    <message>
        <source>This product does not exist.</source>
        <translation>This product does not exist.</translation>
    </message>
    <message>
        <source>The product was changed meanwhile. It has been reloaded; check it and try again.</source>
        <translation>The product was changed meanwhile. It has been reloaded; check it and try again.</translation>
    </message>
    <message>
        <source>Invoice no.</source>
        <translation>Invoice no.</translation>
    </message>
    <message>
        <source>Invoice price</source>
        <translation>Invoice price</translation>
    </message>
    <message>
        <source>Produced</source>
        <translation>Produced</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>An IMEI has 15 digits; this one does not check.</source>
        <translation>An IMEI has 15 digits; this one does not check.</translation>
    </message>
    <message>
        <source>Another product has this IMEI already.</source>
        <translation>Another product has this IMEI already.</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters.</source>
        <translation>The text is longer than %1 characters.</translation>
    </message>
    <message>
        <source>A price cannot be negative.</source>
        <translation>A price cannot be negative.</translation>
    </message>
    <message>
        <source>The day %1 lies in the future.</source>
        <translation>The day %1 lies in the future.</translation>
    </message>
    <message>
        <source>Give the version or the part number, at most 60 characters.</source>
        <translation>Give the version or the part number, at most 60 characters.</translation>
    </message>
    <message>
        <source>Give the day of the change.</source>
        <translation>Give the day of the change.</translation>
    </message>
    <message>
        <source>Choose the customer who owns the product from now on.</source>
        <translation>Choose the customer who owns the product from now on.</translation>
    </message>
    <message>
        <source>Say why the owner changes.</source>
        <translation>Say why the owner changes.</translation>
    </message>
    <message>
        <source>Give the day of the change, not later than today.</source>
        <translation>Give the day of the change, not later than today.</translation>
    </message>
</context>
<context>
    <name>VerifiedFile</name>
    <message>
        <source>the disk is full or does not take more data</source>
        <translation>the disk is full or does not take more data</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2</source>
        <translation>The file %1 could not be written: %2</translation>
    </message>
    <message>
        <source>what is on the disk differs from what was written</source>
        <translation>what is on the disk differs from what was written</translation>
    </message>
</context>
<context>
    <name>VisitKit</name>
    <message>
        <source>This order does not exist.</source>
        <translation>This order does not exist.</translation>
    </message>
    <message>
        <source>Choose a fault class.</source>
        <translation>Choose a fault class.</translation>
    </message>
    <message>
        <source>Between 5 minutes and a day.</source>
        <translation>Between 5 minutes and a day.</translation>
    </message>
    <message>
        <source>The standard was changed meanwhile. Look at it again.</source>
        <translation>The standard was changed meanwhile. Look at it again.</translation>
    </message>
    <message>
        <source>Line %1: there is no part &quot;%2&quot; in use.</source>
        <translation>Line %1: there is no part &quot;%2&quot; in use.</translation>
    </message>
</context>
<context>
    <name>VoicePapers</name>
    <message>
        <source>Write down first what is offered to the customer.</source>
        <translation>Write down first what is offered to the customer.</translation>
    </message>
    <message>
        <source>Your complaint is justified.</source>
        <translation>Your complaint is justified.</translation>
    </message>
    <message>
        <source>We do not find your complaint justified.</source>
        <translation>We do not find your complaint justified.</translation>
    </message>
    <message>
        <source>W = (%1)</source>
        <translation>W = (%1)</translation>
    </message>
    <message>
        <source>λmax %1 · CI %2 · RI %3 · CR %4 (must be below 0.10)</source>
        <translation>λmax %1 · CI %2 · RI %3 · CR %4 (must be below 0.10)</translation>
    </message>
    <message>
        <source>The weights of the questionnaire; they sum to 1.</source>
        <translation>The weights of the questionnaire; they sum to 1.</translation>
    </message>
    <message>
        <source>Entered by the manager; they sum to 1.</source>
        <translation>Entered by the manager; they sum to 1.</translation>
    </message>
    <message>
        <source>From pairwise judgements (AHP): principal eigenvector, several experts by the geometric mean of each judgement; random index of Saaty 1980.</source>
        <translation>From pairwise judgements (AHP): principal eigenvector, several experts by the geometric mean of each judgement; random index of Saaty 1980.</translation>
    </message>
    <message>
        <source>Judgements of %1</source>
        <translation>Judgements of %1</translation>
    </message>
    <message>
        <source>All experts together, geometric means</source>
        <translation>All experts together, geometric means</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>%1 of %2 surveys</source>
        <translation>%1 of %2 surveys</translation>
    </message>
    <message>
        <source>Satisfied (CSAT)</source>
        <translation>Satisfied (CSAT)</translation>
    </message>
    <message>
        <source>%1 % (Wilson 95 %: %2; n %3)</source>
        <translation>%1 % (Wilson 95 %: %2; n %3)</translation>
    </message>
    <message>
        <source>Net promoter score</source>
        <translation>Net promoter score</translation>
    </message>
    <message>
        <source>%1 (95 %: %2; n %3)</source>
        <translation>%1 (95 %: %2; n %3)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Fewer than %1 answers: too few to judge.</source>
        <translation>Fewer than %1 answers: too few to judge.</translation>
    </message>
    <message>
        <source>undecided between two grades</source>
        <translation>undecided between two grades</translation>
    </message>
    <message>
        <source>validity %1</source>
        <translation>validity %1</translation>
    </message>
    <message>
        <source>fuzzy comprehensive evaluation, %1</source>
        <translation>fuzzy comprehensive evaluation, %1</translation>
    </message>
    <message>
        <source>A register is named by its month, such as 2026-03.</source>
        <translation>A register is named by its month, such as 2026-03.</translation>
    </message>
    <message>
        <source>An evaluation is named by its days, such as 2026-01-01..2026-03-31.</source>
        <translation>An evaluation is named by its days, such as 2026-01-01..2026-03-31.</translation>
    </message>
</context>
<context>
    <name>Warranty</name>
    <message>
        <source>Covered until %1</source>
        <translation>Covered until %1</translation>
    </message>
    <message>
        <source>Out of warranty</source>
        <translation>Out of warranty</translation>
    </message>
    <message>
        <source>Warranty unknown</source>
        <translation>Warranty unknown</translation>
    </message>
    <message>
        <source>exchanged on %1</source>
        <translation>exchanged on %1</translation>
    </message>
    <message>
        <source>installed on %1</source>
        <translation>installed on %1</translation>
    </message>
    <message>
        <source>delivered on %1</source>
        <translation>delivered on %1</translation>
    </message>
    <message>
        <source>invoiced on %1</source>
        <translation>invoiced on %1</translation>
    </message>
    <message>
        <source>A term for life has no months.</source>
        <translation>A term for life has no months.</translation>
    </message>
    <message>
        <source>The rule was changed meanwhile. The list was read again; check it and try again.</source>
        <translation>The rule was changed meanwhile. The list was read again; check it and try again.</translation>
    </message>
    <message>
        <source>This order names no product of the customer.</source>
        <translation>This order names no product of the customer.</translation>
    </message>
    <message>
        <source>There is no region &quot;%1&quot;.</source>
        <translation>There is no region &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>At least one repair comes before an exchange.</source>
        <translation>At least one repair comes before an exchange.</translation>
    </message>
    <message>
        <source>The version in force holds from %1; the new one has to begin later.</source>
        <translation>The version in force holds from %1; the new one has to begin later.</translation>
    </message>
    <message>
        <source>This rule does not exist.</source>
        <translation>This rule does not exist.</translation>
    </message>
    <message>
        <source>A repair cannot end before it begins.</source>
        <translation>A repair cannot end before it begins.</translation>
    </message>
    <message>
        <source>produced on %1</source>
        <translation>produced on %1</translation>
    </message>
    <message>
        <source>Whole unit</source>
        <translation>Whole unit</translation>
    </message>
    <message>
        <source>%1: covered for life, %2.</source>
        <translation>%1: covered for life, %2.</translation>
    </message>
    <message>
        <source>%1: %2 months, %3.</source>
        <translation>%1: %2 months, %3.</translation>
    </message>
    <message>
        <source>No warranty rule fits this product.</source>
        <translation>No warranty rule fits this product.</translation>
    </message>
    <message>
        <source>No invoice, delivery or installation day is known.</source>
        <translation>No invoice, delivery or installation day is known.</translation>
    </message>
    <message>
        <source>The repaired spot is warranted until %1.</source>
        <translation>The repaired spot is warranted until %1.</translation>
    </message>
    <message>
        <source>The repaired spot (%1) is warranted until %2.</source>
        <translation>The repaired spot (%1) is warranted until %2.</translation>
    </message>
    <message>
        <source>In warranty</source>
        <translation>In warranty</translation>
    </message>
    <message>
        <source>In warranty for some parts</source>
        <translation>In warranty for some parts</translation>
    </message>
    <message>
        <source>Extended warranty</source>
        <translation>Extended warranty</translation>
    </message>
    <message>
        <source>national law</source>
        <translation>national law</translation>
    </message>
    <message>
        <source>regional rule</source>
        <translation>regional rule</translation>
    </message>
    <message>
        <source>brand promise</source>
        <translation>brand promise</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>agreement</translation>
    </message>
    <message>
        <source>extended warranty</source>
        <translation>extended warranty</translation>
    </message>
    <message>
        <source>Invoice day</source>
        <translation>Invoice day</translation>
    </message>
    <message>
        <source>Delivery day</source>
        <translation>Delivery day</translation>
    </message>
    <message>
        <source>Installation day</source>
        <translation>Installation day</translation>
    </message>
    <message>
        <source>Production day</source>
        <translation>Production day</translation>
    </message>
    <message>
        <source>Home use</source>
        <translation>Home use</translation>
    </message>
    <message>
        <source>Commercial use</source>
        <translation>Commercial use</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Surface</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Repair</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>inside the term</source>
        <translation>inside the term</translation>
    </message>
    <message>
        <source>bought a few days ago</source>
        <translation>bought a few days ago</translation>
    </message>
    <message>
        <source>bought within the exchange limit</source>
        <translation>bought within the exchange limit</translation>
    </message>
    <message>
        <source>repaired twice and still not usable</source>
        <translation>repaired twice and still not usable</translation>
    </message>
    <message>
        <source>the repair takes too long</source>
        <translation>the repair takes too long</translation>
    </message>
    <message>
        <source>the parts did not come in time</source>
        <translation>the parts did not come in time</translation>
    </message>
    <message>
        <source>replacement promise</source>
        <translation>replacement promise</translation>
    </message>
    <message>
        <source>repaired a short time ago</source>
        <translation>repaired a short time ago</translation>
    </message>
    <message>
        <source>Not covered: %1</source>
        <translation>Not covered: %1</translation>
    </message>
    <message>
        <source>In warranty for life</source>
        <translation>In warranty for life</translation>
    </message>
    <message>
        <source>In warranty until %1</source>
        <translation>In warranty until %1</translation>
    </message>
    <message>
        <source>Some parts are covered for life</source>
        <translation>Some parts are covered for life</translation>
    </message>
    <message>
        <source>Some parts are covered until %1</source>
        <translation>Some parts are covered until %1</translation>
    </message>
    <message>
        <source>Extended warranty until %1</source>
        <translation>Extended warranty until %1</translation>
    </message>
    <message>
        <source>Out of warranty since %1</source>
        <translation>Out of warranty since %1</translation>
    </message>
    <message>
        <source>To be clarified</source>
        <translation>To be clarified</translation>
    </message>
    <message>
        <source>Contract %1 covers %2 to %3.</source>
        <translation>Contract %1 covers %2 to %3.</translation>
    </message>
    <message>
        <source>%1 days of repair are not counted: the end moves from %2 to %3.</source>
        <translation>%1 days of repair are not counted: the end moves from %2 to %3.</translation>
    </message>
    <message>
        <source>Basis: %1 (%2)</source>
        <translation>Basis: %1 (%2)</translation>
    </message>
    <message>
        <source>Later than the %1, which ends on %2.</source>
        <translation>Later than the %1, which ends on %2.</translation>
    </message>
    <message>
        <source>Still serviced for life, at the normal charges.</source>
        <translation>Still serviced for life, at the normal charges.</translation>
    </message>
    <message>
        <source>to be clarified</source>
        <translation>to be clarified</translation>
    </message>
    <message>
        <source>nothing for the covered parts, else normal charges</source>
        <translation>nothing for the covered parts, else normal charges</translation>
    </message>
    <message>
        <source>normal charges</source>
        <translation>normal charges</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>parts and material only</source>
        <translation>parts and material only</translation>
    </message>
    <message>
        <source>labour only</source>
        <translation>labour only</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, until %2</translation>
    </message>
    <message>
        <source>%1 for life</source>
        <translation>%1 for life</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 until %2</translation>
    </message>
    <message>
        <source>Covered for life</source>
        <translation>Covered for life</translation>
    </message>
</context>
<context>
    <name>WarrantyCase</name>
    <message>
        <source>This order does not exist.</source>
        <translation>This order does not exist.</translation>
    </message>
    <message>
        <source>This order names no product of the customer.</source>
        <translation>This order names no product of the customer.</translation>
    </message>
    <message>
        <source>A finding waits for a second person.</source>
        <translation>A finding waits for a second person.</translation>
    </message>
    <message>
        <source>Finding waits</source>
        <translation>Finding waits</translation>
    </message>
    <message>
        <source>A return or exchange waits.</source>
        <translation>A return or exchange waits.</translation>
    </message>
    <message>
        <source>Return waits</source>
        <translation>Return waits</translation>
    </message>
    <message>
        <source>A product is lent to the customer.</source>
        <translation>A product is lent to the customer.</translation>
    </message>
    <message>
        <source>Loan out</source>
        <translation>Loan out</translation>
    </message>
    <message>
        <source>Say what is lent.</source>
        <translation>Say what is lent.</translation>
    </message>
    <message>
        <source>The customer may ask for this: %1 (%2).</source>
        <translation>The customer may ask for this: %1 (%2).</translation>
    </message>
    <message>
        <source>%1 possible</source>
        <translation>%1 possible</translation>
    </message>
    <message>
        <source>Not repaired by %1: a similar product has to be lent.</source>
        <translation>Not repaired by %1: a similar product has to be lent.</translation>
    </message>
    <message>
        <source>Lend a product</source>
        <translation>Lend a product</translation>
    </message>
    <message>
        <source>Repair by %1, or lend a similar product.</source>
        <translation>Repair by %1, or lend a similar product.</translation>
    </message>
    <message>
        <source>Until %1 the business has to prove that the product was sound: no charge without evidence.</source>
        <translation>Until %1 the business has to prove that the product was sound: no charge without evidence.</translation>
    </message>
    <message>
        <source>Proof is ours</source>
        <translation>Proof is ours</translation>
    </message>
    <message>
        <source>The finding against the customer waits for a second person; until then the warranty holds.</source>
        <translation>The finding against the customer waits for a second person; until then the warranty holds.</translation>
    </message>
    <message>
        <source>%1 days since the customer&apos;s demand: without a proper reason this counts as refusal.</source>
        <translation>%1 days since the customer&apos;s demand: without a proper reason this counts as refusal.</translation>
    </message>
    <message>
        <source>%1 days open</source>
        <translation>%1 days open</translation>
    </message>
    <message>
        <source>%1 days since the customer&apos;s demand; after %2 days it counts as refusal.</source>
        <translation>%1 days since the customer&apos;s demand; after %2 days it counts as refusal.</translation>
    </message>
    <message>
        <source>Repaired %1 times before this order.</source>
        <translation>Repaired %1 times before this order.</translation>
    </message>
    <message>
        <source>%1 repairs before</source>
        <translation>%1 repairs before</translation>
    </message>
    <message>
        <source>refund %1 yuan</source>
        <translation>refund %1 yuan</translation>
    </message>
    <message>
        <source>%1 exchanged for %2</source>
        <translation>%1 exchanged for %2</translation>
    </message>
    <message>
        <source>Owed to the customer.</source>
        <translation>Owed to the customer.</translation>
    </message>
    <message>
        <source>Not owed: it would be granted.</source>
        <translation>Not owed: it would be granted.</translation>
    </message>
    <message>
        <source>It is not owed: say why it is granted all the same.</source>
        <translation>It is not owed: say why it is granted all the same.</translation>
    </message>
    <message>
        <source>%1 is still open for this order.</source>
        <translation>%1 is still open for this order.</translation>
    </message>
    <message>
        <source>Say why it is refused.</source>
        <translation>Say why it is refused.</translation>
    </message>
    <message>
        <source>%1: given in exchange for %2</source>
        <translation>%1: given in exchange for %2</translation>
    </message>
    <message>
        <source>a product without serial number</source>
        <translation>a product without serial number</translation>
    </message>
    <message>
        <source>The product</source>
        <translation>The product</translation>
    </message>
    <message>
        <source>The customer&apos;s use</source>
        <translation>The customer&apos;s use</translation>
    </message>
    <message>
        <source>The surroundings</source>
        <translation>The surroundings</translation>
    </message>
    <message>
        <source>A third party</source>
        <translation>A third party</translation>
    </message>
    <message>
        <source>Misuse or poor keeping</source>
        <translation>Misuse or poor keeping</translation>
    </message>
    <message>
        <source>Taken apart by somebody not authorised</source>
        <translation>Taken apart by somebody not authorised</translation>
    </message>
    <message>
        <source>No warranty card and no invoice</source>
        <translation>No warranty card and no invoice</translation>
    </message>
    <message>
        <source>Card does not fit or was altered</source>
        <translation>Card does not fit or was altered</translation>
    </message>
    <message>
        <source>Force majeure</source>
        <translation>Force majeure</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>Waits for a second person</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Within the return limit</source>
        <translation>Within the return limit</translation>
    </message>
    <message>
        <source>Within the exchange limit</source>
        <translation>Within the exchange limit</translation>
    </message>
    <message>
        <source>Repaired twice, still not usable</source>
        <translation>Repaired twice, still not usable</translation>
    </message>
    <message>
        <source>Repair takes too long</source>
        <translation>Repair takes too long</translation>
    </message>
    <message>
        <source>Parts did not come in time</source>
        <translation>Parts did not come in time</translation>
    </message>
    <message>
        <source>Replacement promise</source>
        <translation>Replacement promise</translation>
    </message>
    <message>
        <source>No same model to exchange</source>
        <translation>No same model to exchange</translation>
    </message>
    <message>
        <source>Distance sale, without a reason</source>
        <translation>Distance sale, without a reason</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Goodwill</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Asked for</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Control board</source>
        <translation>Control board</translation>
    </message>
    <message>
        <source>Other change</source>
        <translation>Other change</translation>
    </message>
    <message>
        <source>Say what shows it: photos, traces, measured values, the card.</source>
        <translation>Say what shows it: photos, traces, measured values, the card.</translation>
    </message>
    <message>
        <source>In the first months the business has to prove that the product was sound. Describe the evidence in full.</source>
        <translation>In the first months the business has to prove that the product was sound. Describe the evidence in full.</translation>
    </message>
    <message>
        <source>A second person has to decide, not the one who made the finding.</source>
        <translation>A second person has to decide, not the one who made the finding.</translation>
    </message>
    <message>
        <source>This finding does not wait for a decision.</source>
        <translation>This finding does not wait for a decision.</translation>
    </message>
    <message>
        <source>First record who is responsible for the fault.</source>
        <translation>First record who is responsible for the fault.</translation>
    </message>
    <message>
        <source>The finding says that the customer is responsible for the fault.</source>
        <translation>The finding says that the customer is responsible for the fault.</translation>
    </message>
    <message>
        <source>The serial number of the new product is needed.</source>
        <translation>The serial number of the new product is needed.</translation>
    </message>
    <message>
        <source>The new product needs a serial number of its own.</source>
        <translation>The new product needs a serial number of its own.</translation>
    </message>
    <message>
        <source>The invoice price is needed to work out the refund.</source>
        <translation>The invoice price is needed to work out the refund.</translation>
    </message>
    <message>
        <source>It has to be approved first.</source>
        <translation>It has to be approved first.</translation>
    </message>
    <message>
        <source>This request was decided already.</source>
        <translation>This request was decided already.</translation>
    </message>
    <message>
        <source>Choose a product category or name a brand.</source>
        <translation>Choose a product category or name a brand.</translation>
    </message>
    <message>
        <source>Give the term in months, or for life.</source>
        <translation>Give the term in months, or for life.</translation>
    </message>
    <message>
        <source>State the promised response time.</source>
        <translation>State the promised response time.</translation>
    </message>
    <message>
        <source>State how many years parts are supplied.</source>
        <translation>State how many years parts are supplied.</translation>
    </message>
    <message>
        <source>Name the law, card or agreement the rule comes from.</source>
        <translation>Name the law, card or agreement the rule comes from.</translation>
    </message>
    <message>
        <source>Say from which day the rule holds.</source>
        <translation>Say from which day the rule holds.</translation>
    </message>
    <message>
        <source>The rule ends before it begins.</source>
        <translation>The rule ends before it begins.</translation>
    </message>
    <message>
        <source>A regional rule needs its region.</source>
        <translation>A regional rule needs its region.</translation>
    </message>
    <message>
        <source>Return %1</source>
        <translation>Return %1</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 yuan</translation>
    </message>
    <message>
        <source>%1 is lent already, on order %2.</source>
        <translation>%1 is lent already, on order %2.</translation>
    </message>
</context>
<context>
    <name>WarrantySection</name>
    <message>
        <source>All goods</source>
        <translation>All goods</translation>
    </message>
    <message>
        <source>Whole unit</source>
        <translation>Whole unit</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 months</translation>
    </message>
    <message>
        <source>for life</source>
        <translation>for life</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Coming</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Covers</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Promised by</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>This order does not exist.</source>
        <translation>This order does not exist.</translation>
    </message>
    <message>
        <source>The work on this order was recorded elsewhere meanwhile. It has been reloaded.</source>
        <translation>The work on this order was recorded elsewhere meanwhile. It has been reloaded.</translation>
    </message>
    <message>
        <source>Choose the cause or write down the finding.</source>
        <translation>Choose the cause or write down the finding.</translation>
    </message>
    <message>
        <source>The grade sends it elsewhere (%1): say why not.</source>
        <translation>The grade sends it elsewhere (%1): say why not.</translation>
    </message>
    <message>
        <source>Between 0 and 100 %.</source>
        <translation>Between 0 and 100 %.</translation>
    </message>
    <message>
        <source>The diagnosis ends before it begins.</source>
        <translation>The diagnosis ends before it begins.</translation>
    </message>
    <message>
        <source>Say by which medium.</source>
        <translation>Say by which medium.</translation>
    </message>
    <message>
        <source>Between 1 and 1440 minutes.</source>
        <translation>Between 1 and 1440 minutes.</translation>
    </message>
    <message>
        <source>Write what was tried and what came of it.</source>
        <translation>Write what was tried and what came of it.</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Remote</translation>
    </message>
    <message>
        <source>Field engineer</source>
        <translation>Field engineer</translation>
    </message>
    <message>
        <source>Expert team</source>
        <translation>Expert team</translation>
    </message>
    <message>
        <source>Symptom</source>
        <translation>Symptom</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <translation>%1 % sure</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>solved</translation>
    </message>
    <message>
        <source>not solved</source>
        <translation>not solved</translation>
    </message>
    <message>
        <source>Say why it goes to a higher tier.</source>
        <translation>Say why it goes to a higher tier.</translation>
    </message>
    <message>
        <source>An escalation goes to a higher tier.</source>
        <translation>An escalation goes to a higher tier.</translation>
    </message>
    <message>
        <source>tier %1 → tier %2 · %3</source>
        <translation>tier %1 → tier %2 · %3</translation>
    </message>
    <message>
        <source>There is no diagnosis to confirm.</source>
        <translation>There is no diagnosis to confirm.</translation>
    </message>
    <message>
        <source>diagnosed: %1 · found: %2</source>
        <translation>diagnosed: %1 · found: %2</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Write the name.</translation>
    </message>
    <message>
        <source>Write a code that no other entry has.</source>
        <translation>Write a code that no other entry has.</translation>
    </message>
    <message>
        <source>Choose an entry that exists.</source>
        <translation>Choose an entry that exists.</translation>
    </message>
    <message>
        <source>A cause belongs under a symptom, an action under a cause of the same product.</source>
        <translation>A cause belongs under a symptom, an action under a cause of the same product.</translation>
    </message>
    <message>
        <source>the acceptance checklist is not filled</source>
        <translation>the acceptance checklist is not filled</translation>
    </message>
    <message>
        <source>a point of the acceptance checklist is not in order</source>
        <translation>a point of the acceptance checklist is not in order</translation>
    </message>
    <message>
        <source>the installer&apos;s own check is missing</source>
        <translation>the installer&apos;s own check is missing</translation>
    </message>
    <message>
        <source>the second check is missing</source>
        <translation>the second check is missing</translation>
    </message>
    <message>
        <source>the second check must be made by another person</source>
        <translation>the second check must be made by another person</translation>
    </message>
    <message>
        <source>the training of the customer is not acknowledged</source>
        <translation>the training of the customer is not acknowledged</translation>
    </message>
    <message>
        <source>the customer&apos;s acceptance is missing</source>
        <translation>the customer&apos;s acceptance is missing</translation>
    </message>
    <message>
        <source>the customer did not accept the installation</source>
        <translation>the customer did not accept the installation</translation>
    </message>
    <message>
        <source>%1 points, %2 not in order</source>
        <translation>%1 points, %2 not in order</translation>
    </message>
    <message>
        <source>Not possible: %1.</source>
        <translation>Not possible: %1.</translation>
    </message>
    <message>
        <source>Write what the customer was shown.</source>
        <translation>Write what the customer was shown.</translation>
    </message>
    <message>
        <source>Write who acknowledged the training.</source>
        <translation>Write who acknowledged the training.</translation>
    </message>
    <message>
        <source>accepted by %1</source>
        <translation>accepted by %1</translation>
    </message>
    <message>
        <source>not accepted by %1</source>
        <translation>not accepted by %1</translation>
    </message>
    <message>
        <source>Write who signs for the customer.</source>
        <translation>Write who signs for the customer.</translation>
    </message>
    <message>
        <source>The value measured in &quot;%1&quot; is out of its limits; do the step again.</source>
        <translation>The value measured in &quot;%1&quot; is out of its limits; do the step again.</translation>
    </message>
    <message>
        <source>The installation is not handed over: %1.</source>
        <translation>The installation is not handed over: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>The order is closed; nothing more is done on it.</source>
        <translation>The order is closed; nothing more is done on it.</translation>
    </message>
    <message>
        <source>This step is running already.</source>
        <translation>This step is running already.</translation>
    </message>
    <message>
        <source>This step has not been started.</source>
        <translation>This step has not been started.</translation>
    </message>
    <message>
        <source>This step is finished.</source>
        <translation>This step is finished.</translation>
    </message>
    <message>
        <source>Finish the running step first.</source>
        <translation>Finish the running step first.</translation>
    </message>
    <message>
        <source>Tick every point of the checklist.</source>
        <translation>Tick every point of the checklist.</translation>
    </message>
    <message>
        <source>Enter the measured value.</source>
        <translation>Enter the measured value.</translation>
    </message>
    <message>
        <source>This step needs a photo: add it to the files of the order.</source>
        <translation>This step needs a photo: add it to the files of the order.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min over</source>
        <translation>%1 min over</translation>
    </message>
    <message>
        <source>%1 min under</source>
        <translation>%1 min under</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>in time</translation>
    </message>
    <message>
        <source> (out of limits)</source>
        <translation> (out of limits)</translation>
    </message>
    <message>
        <source>the clock was set back: no time counted</source>
        <translation>the clock was set back: no time counted</translation>
    </message>
    <message>
        <source>There is no standard for this kind of work. Add steps for this order only.</source>
        <translation>There is no standard for this kind of work. Add steps for this order only.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Every step is finished.</source>
        <translation>Every step is finished.</translation>
    </message>
    <message>
        <source>Name the step.</source>
        <translation>Name the step.</translation>
    </message>
    <message>
        <source>Say why this order needs the step.</source>
        <translation>Say why this order needs the step.</translation>
    </message>
    <message>
        <source>Name the standard.</source>
        <translation>Name the standard.</translation>
    </message>
    <message>
        <source>A standard has at least one step.</source>
        <translation>A standard has at least one step.</translation>
    </message>
    <message>
        <source>A version begins today or later, after the one before.</source>
        <translation>A version begins today or later, after the one before.</translation>
    </message>
    <message>
        <source>Begin the work</source>
        <translation>Begin the work</translation>
    </message>
    <message>
        <source>Report it done</source>
        <translation>Report it done</translation>
    </message>
    <message>
        <source>finish: %1</source>
        <translation>finish: %1</translation>
    </message>
    <message>
        <source>start: %1</source>
        <translation>start: %1</translation>
    </message>
    <message>
        <source>Technical consultation</source>
        <translation>Technical consultation</translation>
    </message>
    <message>
        <source>Fault diagnosis</source>
        <translation>Fault diagnosis</translation>
    </message>
    <message>
        <source>Repair guidance</source>
        <translation>Repair guidance</translation>
    </message>
    <message>
        <source>Remote assistance</source>
        <translation>Remote assistance</translation>
    </message>
</context>
<context>
    <name>WorkPapers</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>limit %1 min</source>
        <translation>limit %1 min</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>photo</translation>
    </message>
    <message>
        <source>There is no such standard of work.</source>
        <translation>There is no such standard of work.</translation>
    </message>
    <message>
        <source>every product</source>
        <translation>every product</translation>
    </message>
    <message>
        <source>This order does not exist.</source>
        <translation>This order does not exist.</translation>
    </message>
    <message>
        <source>There is no standard of work with the code %1.</source>
        <translation>There is no standard of work with the code %1.</translation>
    </message>
</context>
<context>
    <name>Workshop</name>
    <message>
        <source>This order does not exist.</source>
        <translation>This order does not exist.</translation>
    </message>
    <message>
        <source>Say what is still wrong.</source>
        <translation>Say what is still wrong.</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>passed</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>The last test failed: %1</source>
        <translation>The last test failed: %1</translation>
    </message>
    <message>
        <source>%1 yuan are still to be paid.</source>
        <translation>%1 yuan are still to be paid.</translation>
    </message>
    <message>
        <source>%1 is lent to the customer and not back.</source>
        <translation>%1 is lent to the customer and not back.</translation>
    </message>
</context>
<context>
    <name>Xlsx</name>
    <message>
        <source>The spreadsheet could not be made.</source>
        <translation>The spreadsheet could not be made.</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged or is no .xlsx file.</source>
        <translation>The spreadsheet is damaged or is no .xlsx file.</translation>
    </message>
    <message>
        <source>The spreadsheet is too large. Save it as CSV.</source>
        <translation>The spreadsheet is too large. Save it as CSV.</translation>
    </message>
    <message>
        <source>The spreadsheet has no sheet.</source>
        <translation>The spreadsheet has no sheet.</translation>
    </message>
</context>
<context>
    <name>sanbao::AddressAhead</name>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
</context>
<context>
    <name>sanbao::AgreedTable</name>
    <message>
        <source>Promise</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>Configured</source>
        <translation>Configured</translation>
    </message>
    <message>
        <source>Agreed, min</source>
        <translation>Agreed, min</translation>
    </message>
    <message>
        <source>Agreed times</source>
        <translation>Agreed times</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>List price</translation>
    </message>
    <message>
        <source>Agreed, yuan</source>
        <translation>Agreed, yuan</translation>
    </message>
    <message>
        <source>Agreed prices</source>
        <translation>Agreed prices</translation>
    </message>
    <message>
        <source>Leave the last column empty to promise what is configured. Orders under the agreement use what stands here.</source>
        <translation>Leave the last column empty to promise what is configured. Orders under the agreement use what stands here.</translation>
    </message>
</context>
<context>
    <name>sanbao::AgreementFacts</name>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>This agreement</source>
        <translation>This agreement</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Renews</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Ended on</translation>
    </message>
    <message>
        <source>To be undone</source>
        <translation>To be undone</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Asked for by</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Given back</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Print this receipt</source>
        <translation>Print this receipt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
</context>
<context>
    <name>sanbao::AgreementForm</name>
    <message>
        <source>Further services, one a line</source>
        <translation>Further services, one a line</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Price (yuan)</source>
        <translation>Price (yuan)</translation>
    </message>
    <message>
        <source>Covers %1</source>
        <translation>Covers %1</translation>
    </message>
    <message>
        <source>No particular product</source>
        <translation>No particular product</translation>
    </message>
    <message>
        <source>%1 (version %2)</source>
        <translation>%1 (version %2)</translation>
    </message>
    <message>
        <source>Visits without a visit fee; each order with a visit uses one up</source>
        <translation>Visits without a visit fee; each order with a visit uses one up</translation>
    </message>
    <message>
        <source>Free visits</source>
        <translation>Free visits</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Clauses</translation>
    </message>
    <message>
        <source>Promises and prices</source>
        <translation>Promises and prices</translation>
    </message>
</context>
<context>
    <name>sanbao::AgreementListPage</name>
    <message>
        <source>An agreement fixes promises and prices for a customer. Its text is frozen when it is issued.</source>
        <translation>An agreement fixes promises and prices for a customer. Its text is frozen when it is issued.</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>New agreement</translation>
    </message>
    <message>
        <source>Draw up an agreement</source>
        <translation>Draw up an agreement</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Print the selected agreement</source>
        <translation>Print the selected agreement</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Which agreements</source>
        <translation>Which agreements</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Running out</source>
        <translation>Running out</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Not signed</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>No agreement here</source>
        <translation>No agreement here</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renew</translation>
    </message>
    <message>
        <source>Draw up the next term of the selected agreement</source>
        <translation>Draw up the next term of the selected agreement</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Packages</translation>
    </message>
    <message>
        <source>Products sold as contracts, their sales and use</source>
        <translation>Products sold as contracts, their sales and use</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>Templates and clauses of agreements</source>
        <translation>Templates and clauses of agreements</translation>
    </message>
    <message>
        <source>%1 in force, %2 run out within %3 days, %4 not signed</source>
        <translation>%1 in force, %2 run out within %3 days, %4 not signed</translation>
    </message>
</context>
<context>
    <name>sanbao::AgreementPage</name>
    <message>
        <source>Agreement terms</source>
        <translation>Agreement terms</translation>
    </message>
    <message>
        <source>The agreement appears here</source>
        <translation>The agreement appears here</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Print this agreement</source>
        <translation>Print this agreement</translation>
    </message>
    <message>
        <source>Issue agreement</source>
        <translation>Issue agreement</translation>
    </message>
    <message>
        <source>Freeze the text and give it a number</source>
        <translation>Freeze the text and give it a number</translation>
    </message>
    <message>
        <source>Agreement %1</source>
        <translation>Agreement %1</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>New agreement</translation>
    </message>
    <message>
        <source>Promises and prices come from the settings as they are now.</source>
        <translation>Promises and prices come from the settings as they are now.</translation>
    </message>
    <message>
        <source>%1 to %2 · %3 yuan</source>
        <translation>%1 to %2 · %3 yuan</translation>
    </message>
    <message>
        <source>The agreement cannot be shown</source>
        <translation>The agreement cannot be shown</translation>
    </message>
    <message>
        <source>Agreement %1 is issued.</source>
        <translation>Agreement %1 is issued.</translation>
    </message>
    <message>
        <source>Discard the agreement?</source>
        <translation>Discard the agreement?</translation>
    </message>
    <message>
        <source>What you entered has not been issued and would be lost.</source>
        <translation>What you entered has not been issued and would be lost.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Keep editing</translation>
    </message>
    <message>
        <source>The agreement is still open.</source>
        <translation>The agreement is still open.</translation>
    </message>
    <message>
        <source>What changes with the renewal</source>
        <translation>What changes with the renewal</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Let the customer sign on the screen, or note that the paper is signed</source>
        <translation>Let the customer sign on the screen, or note that the paper is signed</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renew</translation>
    </message>
    <message>
        <source>Draw up the next term with today&apos;s promises and prices</source>
        <translation>Draw up the next term with today&apos;s promises and prices</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>End it before its time and give back the rest</source>
        <translation>End it before its time and give back the rest</translation>
    </message>
    <message>
        <source>Undo the sale</source>
        <translation>Undo the sale</translation>
    </message>
    <message>
        <source>Before its first use; somebody else must approve</source>
        <translation>Before its first use; somebody else must approve</translation>
    </message>
    <message>
        <source>Approve undoing</source>
        <translation>Approve undoing</translation>
    </message>
    <message>
        <source>Void the contract and give back all of its price</source>
        <translation>Void the contract and give back all of its price</translation>
    </message>
    <message>
        <source>Turn down</source>
        <translation>Turn down</translation>
    </message>
    <message>
        <source>The contract stays in force</source>
        <translation>The contract stays in force</translation>
    </message>
    <message>
        <source>Agreement %1 is signed.</source>
        <translation>Agreement %1 is signed.</translation>
    </message>
    <message>
        <source>Agreement %1 is cancelled.</source>
        <translation>Agreement %1 is cancelled.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>In these days the same kind of agreement is in force already: %1.</source>
        <translation>In these days the same kind of agreement is in force already: %1.</translation>
    </message>
    <message>
        <source>Why is contract %1 undone? Somebody else must approve it.</source>
        <translation>Why is contract %1 undone? Somebody else must approve it.</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Ask for approval</translation>
    </message>
    <message>
        <source>The customer changed his mind</source>
        <translation>The customer changed his mind</translation>
    </message>
    <message>
        <source>Sold by mistake</source>
        <translation>Sold by mistake</translation>
    </message>
    <message>
        <source>Waiting for approval.</source>
        <translation>Waiting for approval.</translation>
    </message>
    <message>
        <source>%1 yuan are given back and contract %2 is void. Reason: %3</source>
        <translation>%1 yuan are given back and contract %2 is void. Reason: %3</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>The sale is undone.</source>
        <translation>The sale is undone.</translation>
    </message>
    <message>
        <source>The contract stays in force.</source>
        <translation>The contract stays in force.</translation>
    </message>
    <message>
        <source>The signature is not kept yet.</source>
        <translation>The signature is not kept yet.</translation>
    </message>
</context>
<context>
    <name>sanbao::AlertPage</name>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Raised</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alerts</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Promises about to break</source>
        <translation>Promises about to break</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>Show the orders</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>Nothing is wrong</translation>
    </message>
    <message>
        <source>Figures beyond their limits, beyond chance, and faults that rise above their history come up here once a month is settled.</source>
        <translation>Figures beyond their limits, beyond chance, and faults that rise above their history come up here once a month is settled.</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Look for what it came from</source>
        <translation>Look for what it came from</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>When figures warn</source>
        <translation>When figures warn</translation>
    </message>
    <message>
        <source>Take note …</source>
        <translation>Take note …</translation>
    </message>
    <message>
        <source>Cause, action and closing</source>
        <translation>Cause, action and closing</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alert</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noted</translation>
    </message>
    <message>
        <source>Close alert</source>
        <translation>Close alert</translation>
    </message>
    <message>
        <source>The alert is noted.</source>
        <translation>The alert is noted.</translation>
    </message>
    <message>
        <source>The alert is closed.</source>
        <translation>The alert is closed.</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Open: %1</translation>
    </message>
    <message>
        <source>Due within two hours: %1 · already past: %2</source>
        <translation>Due within two hours: %1 · already past: %2</translation>
    </message>
    <message>
        <source>No promise is about to break.</source>
        <translation>No promise is about to break.</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>What to do: %1</translation>
    </message>
</context>
<context>
    <name>sanbao::AnalysisPage</name>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Save the chart as a table, picture or page</source>
        <translation>Save the chart as a table, picture or page</translation>
    </message>
    <message>
        <source>Chart as table</source>
        <translation>Chart as table</translation>
    </message>
    <message>
        <source>Show the chart as a table, or as a chart again</source>
        <translation>Show the chart as a table, or as a chart again</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>No filter</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Why did it change</source>
        <translation>Why did it change</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>Pareto</source>
        <translation>Pareto</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Over time</translation>
    </message>
    <message>
        <source>Cross table</source>
        <translation>Cross table</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>by</source>
        <translation>by</translation>
    </message>
    <message>
        <source>and</source>
        <translation>and</translation>
    </message>
    <message>
        <source>against</source>
        <translation>against</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Only</translation>
    </message>
    <message>
        <source>Nothing to compare in this period</source>
        <translation>Nothing to compare in this period</translation>
    </message>
    <message>
        <source>Choose another period, another figure, or take the filter away.</source>
        <translation>Choose another period, another figure, or take the filter away.</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analysis</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Export the chart</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>%1 pts</source>
        <translation>%1 pts</translation>
    </message>
    <message>
        <source>minutes together</source>
        <translation>minutes together</translation>
    </message>
    <message>
        <source>misses</source>
        <translation>misses</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>cases</translation>
    </message>
    <message>
        <source>median %1, half between %2 and %3, P90 %4, longest %5</source>
        <translation>median %1, half between %2 and %3, P90 %4, longest %5</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>left out %1</source>
        <translation>left out %1</translation>
    </message>
    <message>
        <source>%1 against %2 (%3, n %4)</source>
        <translation>%1 against %2 (%3, n %4)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Own part</source>
        <translation>Own part</translation>
    </message>
    <message>
        <source>Mix part</source>
        <translation>Mix part</translation>
    </message>
    <message>
        <source>Fair comparison</source>
        <translation>Fair comparison</translation>
    </message>
    <message>
        <source>whisker: 95 % interval</source>
        <translation>whisker: 95 % interval</translation>
    </message>
    <message>
        <source>second mark: %1</source>
        <translation>second mark: %1</translation>
    </message>
    <message>
        <source>full: the group itself</source>
        <translation>full: the group itself</translation>
    </message>
    <message>
        <source>hatched: its share of the work</source>
        <translation>hatched: its share of the work</translation>
    </message>
    <message>
        <source>box: middle half</source>
        <translation>box: middle half</translation>
    </message>
    <message>
        <source>line to P90</source>
        <translation>line to P90</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>target %1</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <translation>%1 by %2, %3</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>Cumulative</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>columns: %1 · line: cumulative share · n %2</source>
        <translation>columns: %1 · line: cumulative share · n %2</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation>Lower limit</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>Upper limit</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>beyond chance</source>
        <translation>beyond chance</translation>
    </message>
    <message>
        <source>slow drift</source>
        <translation>slow drift</translation>
    </message>
    <message>
        <source>%1, 24 months</source>
        <translation>%1, 24 months</translation>
    </message>
    <message>
        <source>%1 · limits of chance (3 sigma) · square: signal · hollow: provisional · n %2</source>
        <translation>%1 · limits of chance (3 sigma) · square: signal · hollow: provisional · n %2</translation>
    </message>
    <message>
        <source>%1 · limits need 12 settled months · n %2</source>
        <translation>%1 · limits need 12 settled months · n %2</translation>
    </message>
    <message>
        <source>%1: %2 × %3</source>
        <translation>%1: %2 × %3</translation>
    </message>
    <message>
        <source>in brackets n · n %1 together</source>
        <translation>in brackets n · n %1 together</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Write down what happened in the chosen month; it stands on every chart over time</source>
        <translation>Write down what happened in the chosen month; it stands on every chart over time</translation>
    </message>
    <message>
        <source>Note on the charts</source>
        <translation>Note on the charts</translation>
    </message>
    <message>
        <source>Day and what happened, for example: 2026-03-02 new price list</source>
        <translation>Day and what happened, for example: 2026-03-02 new price list</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Write down</translation>
    </message>
    <message>
        <source>The note is on the charts over time.</source>
        <translation>The note is on the charts over time.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>Table (*.csv);;Spreadsheet (*.xlsx);;Picture (*.png);;Page (*.pdf)</source>
        <translation>Table (*.csv);;Spreadsheet (*.xlsx);;Picture (*.png);;Page (*.pdf)</translation>
    </message>
    <message>
        <source>This figure has no spread</source>
        <translation>This figure has no spread</translation>
    </message>
    <message>
        <source>A spread shows how long things took. Choose a duration, such as first response.</source>
        <translation>A spread shows how long things took. Choose a duration, such as first response.</translation>
    </message>
</context>
<context>
    <name>sanbao::AnswersPanel</name>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Answers behind the figure</source>
        <translation>Answers behind the figure</translation>
    </message>
    <message>
        <source>Order and comment</source>
        <translation>Order and comment</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>%1 answers, the newest first; Enter opens the survey</source>
        <translation>%1 answers, the newest first; Enter opens the survey</translation>
    </message>
</context>
<context>
    <name>sanbao::AppearanceSection</name>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Language &amp; look</source>
        <translation>Language &amp; look</translation>
    </message>
    <message>
        <source>applies at once, on this computer</source>
        <translation>applies at once, on this computer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
</context>
<context>
    <name>sanbao::ArrangePanel</name>
    <message>
        <source>%1, 12 periods</source>
        <translation>%1, 12 periods</translation>
    </message>
    <message>
        <source>Backlog by age</source>
        <translation>Backlog by age</translation>
    </message>
    <message>
        <source>When requests come in</source>
        <translation>When requests come in</translation>
    </message>
    <message>
        <source>Operating cost per order, 12 months</source>
        <translation>Operating cost per order, 12 months</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Arrange the dashboard</source>
        <translation>Arrange the dashboard</translation>
    </message>
    <message>
        <source>For the role</source>
        <translation>For the role</translation>
    </message>
    <message>
        <source>Figures, the first two are large</source>
        <translation>Figures, the first two are large</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>Space switches on and off, Alt with the arrow keys moves</source>
        <translation>Space switches on and off, Alt with the arrow keys moves</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Move the chosen figure or chart up</source>
        <translation>Move the chosen figure or chart up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Move the chosen figure or chart down</source>
        <translation>Move the chosen figure or chart down</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>As shipped</translation>
    </message>
    <message>
        <source>Show everything in the order it was delivered with; saving keeps it</source>
        <translation>Show everything in the order it was delivered with; saving keeps it</translation>
    </message>
    <message>
        <source>Everybody with this role sees the dashboard like this</source>
        <translation>Everybody with this role sees the dashboard like this</translation>
    </message>
    <message>
        <source>The dashboard of the role %1 is kept like this.</source>
        <translation>The dashboard of the role %1 is kept like this.</translation>
    </message>
</context>
<context>
    <name>sanbao::ArrivalPanel</name>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>Serial or batch</source>
        <translation>Serial or batch</translation>
    </message>
    <message>
        <source>Price a piece</source>
        <translation>Price a piece</translation>
    </message>
    <message>
        <source>Book it in</source>
        <translation>Book it in</translation>
    </message>
    <message>
        <source>%1 arrived</source>
        <translation>%1 arrived</translation>
    </message>
    <message>
        <source>Scan the serial number of each piece, one a line</source>
        <translation>Scan the serial number of each piece, one a line</translation>
    </message>
    <message>
        <source>Number of the batch</source>
        <translation>Number of the batch</translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <translation>Asked for: %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 scanned</source>
        <translation>%1 · %2 · %3 scanned</translation>
    </message>
    <message>
        <source>This is not a quantity.</source>
        <translation>This is not a quantity.</translation>
    </message>
    <message>
        <source>Nothing came yet.</source>
        <translation>Nothing came yet.</translation>
    </message>
    <message>
        <source>%1 is booked in.</source>
        <translation>%1 is booked in.</translation>
    </message>
    <message>
        <source>%1 %2 are still on their way.</source>
        <translation>%1 %2 are still on their way.</translation>
    </message>
</context>
<context>
    <name>sanbao::AttachmentCard</name>
    <message>
        <source>Photos and files</source>
        <translation>Photos and files</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Add files</translation>
    </message>
    <message>
        <source>Choose photos or files; they can also be dragged here or pasted</source>
        <translation>Choose photos or files; they can also be dragged here or pasted</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Give the chosen file another name</source>
        <translation>Give the chosen file another name</translation>
    </message>
    <message>
        <source>Drag photos or files here, paste them with Ctrl+V, or add them with Ctrl+Shift+F.</source>
        <translation>Drag photos or files here, paste them with Ctrl+V, or add them with Ctrl+Shift+F.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Put the file back</source>
        <translation>Put the file back</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Add a photo or file</source>
        <translation>Add a photo or file</translation>
    </message>
    <message>
        <source>Photos and documents (*.jpg *.jpeg *.png *.webp *.heic *.pdf *.doc *.docx *.xls *.xlsx *.txt *.mp4);;All files (*)</source>
        <translation>Photos and documents (*.jpg *.jpeg *.png *.webp *.heic *.pdf *.doc *.docx *.xls *.xlsx *.txt *.mp4);;All files (*)</translation>
    </message>
    <message>
        <source>The clipboard holds no picture and no file.</source>
        <translation>The clipboard holds no picture and no file.</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Picture %1</translation>
    </message>
    <message>
        <source>No program opens &quot;%1&quot;.</source>
        <translation>No program opens &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Save the file</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>Rename the file</source>
        <translation>Rename the file</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is removed.</source>
        <translation>&quot;%1&quot; is removed.</translation>
    </message>
    <message>
        <source>%1 being taken in …</source>
        <translation>%1 being taken in …</translation>
    </message>
    <message>
        <source>%1 not kept yet</source>
        <translation>%1 not kept yet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Save as …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>sanbao::AutomationSection</name>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>If</source>
        <translation>If</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 for %2</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>on</source>
        <translation>on</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>Automatic rules</source>
        <translation>Automatic rules</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>New rule</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>not done</translation>
    </message>
    <message>
        <source>What the rules did</source>
        <translation>What the rules did</translation>
    </message>
    <message>
        <source>every service</source>
        <translation>every service</translation>
    </message>
    <message>
        <source>every priority</source>
        <translation>every priority</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Switched on</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>If it is</source>
        <translation>If it is</translation>
    </message>
    <message>
        <source>for</source>
        <translation>for</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>A rule acts once for each order that comes to stand there after the rule was saved.</source>
        <translation>A rule acts once for each order that comes to stand there after the rule was saved.</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Save the rule</translation>
    </message>
    <message>
        <source>Complaints without an owner</source>
        <translation>Complaints without an owner</translation>
    </message>
    <message>
        <source>Tell after</source>
        <translation>Tell after</translation>
    </message>
    <message>
        <source>Save the time</source>
        <translation>Save the time</translation>
    </message>
    <message>
        <source>whom the board proposes first</source>
        <translation>whom the board proposes first</translation>
    </message>
    <message>
        <source>the usual people</source>
        <translation>the usual people</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Role: %1</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>Team: %1</translation>
    </message>
    <message>
        <source>The rule is saved.</source>
        <translation>The rule is saved.</translation>
    </message>
    <message>
        <source>The time is saved.</source>
        <translation>The time is saved.</translation>
    </message>
    <message>
        <source>No rule has acted yet.</source>
        <translation>No rule has acted yet.</translation>
    </message>
</context>
<context>
    <name>sanbao::BatchPanel</name>
    <message>
        <source>Print several</source>
        <translation>Print several</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Print all</translation>
    </message>
    <message>
        <source>One PDF file</source>
        <translation>One PDF file</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Stopped: %1 papers came out.</source>
        <translation>Stopped: %1 papers came out.</translation>
    </message>
    <message>
        <source>%1 papers came out.</source>
        <translation>%1 papers came out.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>and %1 more</translation>
    </message>
</context>
<context>
    <name>sanbao::BoardView</name>
    <message>
        <source>T%1</source>
        <translation>T%1</translation>
    </message>
    <message>
        <source>%1 visits · %2 %</source>
        <translation>%1 visits · %2 %</translation>
    </message>
    <message>
        <source>away</source>
        <translation>away</translation>
    </message>
    <message>
        <source>away: %1</source>
        <translation>away: %1</translation>
    </message>
    <message>
        <source>Plan of visits</source>
        <translation>Plan of visits</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <translation>Agreed: %1</translation>
    </message>
    <message>
        <source>%1 is not planned: no technician works here yet. Add one in the settings.</source>
        <translation>%1 is not planned: no technician works here yet. Add one in the settings.</translation>
    </message>
    <message>
        <source>%1 is not planned there: it was let go outside the plan. Let go on the row of a technician.</source>
        <translation>%1 is not planned there: it was let go outside the plan. Let go on the row of a technician.</translation>
    </message>
    <message>
        <source>%1 is not planned there: that is a name. Let go in its row, at the hour of the visit.</source>
        <translation>%1 is not planned there: that is a name. Let go in its row, at the hour of the visit.</translation>
    </message>
    <message>
        <source>%1 is not planned there: nobody&apos;s row is there. Let go on the row of a technician.</source>
        <translation>%1 is not planned there: nobody&apos;s row is there. Let go on the row of a technician.</translation>
    </message>
</context>
<context>
    <name>sanbao::CalendarView</name>
    <message>
        <source>Plans of the day</source>
        <translation>Plans of the day</translation>
    </message>
    <message>
        <source>Previous month (PageUp)</source>
        <translation>Previous month (PageUp)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Go to today</translation>
    </message>
    <message>
        <source>Next month (PageDown)</source>
        <translation>Next month (PageDown)</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>A month of a year: a pattern of Qt</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>No maintenance is due in %1.</source>
        <translation>No maintenance is due in %1.</translation>
    </message>
    <message>
        <source>%1 due in %2 · ! overdue · ✓ all visits registered</source>
        <translation>%1 due in %2 · ! overdue · ✓ all visits registered</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A day of a year: a pattern of Qt</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>No maintenance is due on this day</source>
        <translation>No maintenance is due on this day</translation>
    </message>
    <message>
        <source>Arrow keys go from day to day; Enter opens the plans of a day.</source>
        <translation>Arrow keys go from day to day; Enter opens the plans of a day.</translation>
    </message>
</context>
<context>
    <name>sanbao::CallPanel</name>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>What to say</translation>
    </message>
    <message>
        <source>What the customer said, what was agreed</source>
        <translation>What the customer said, what was agreed</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Next try</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>Nobody answered: call again tomorrow</source>
        <translation>Nobody answered: call again tomorrow</translation>
    </message>
    <message>
        <source>Save the call</source>
        <translation>Save the call</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Earlier calls</source>
        <translation>Earlier calls</translation>
    </message>
    <message>
        <source>The call is noted; it is due again on %1.</source>
        <translation>The call is noted; it is due again on %1.</translation>
    </message>
    <message>
        <source>The call is noted.</source>
        <translation>The call is noted.</translation>
    </message>
</context>
<context>
    <name>sanbao::CampaignView</name>
    <message>
        <source>%1 % of %2</source>
        <translation>%1 % of %2</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>due</source>
        <translation>due</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>closed %1 to %2</source>
        <translation>closed %1 to %2</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Response rate</source>
        <translation>Response rate</translation>
    </message>
    <message>
        <source>expected %1 %</source>
        <translation>expected %1 %</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 lost</translation>
    </message>
    <message>
        <source>Survey calendar</source>
        <translation>Survey calendar</translation>
    </message>
    <message>
        <source>No campaign is planned</source>
        <translation>No campaign is planned</translation>
    </message>
    <message>
        <source>A campaign asks a sample of the customers whose orders were closed in a period, and reports how many answered. Plan one with New campaign.</source>
        <translation>A campaign asks a sample of the customers whose orders were closed in a period, and reports how many answered. Plan one with New campaign.</translation>
    </message>
    <message>
        <source>Every kind of service</source>
        <translation>Every kind of service</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Once</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>Each month</translation>
    </message>
    <message>
        <source>Each %1 months</source>
        <translation>Each %1 months</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Orders closed from</source>
        <translation>Orders closed from</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Ask from</source>
        <translation>Ask from</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Expected rate</source>
        <translation>Expected rate</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repeat</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Plan it</translation>
    </message>
    <message>
        <source>Satisfaction %1</source>
        <translation>Satisfaction %1</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>New campaign</translation>
    </message>
    <message>
        <source>The campaign is planned for %1.</source>
        <translation>The campaign is planned for %1.</translation>
    </message>
    <message>
        <source>%1 of %2 customers are in the sample; their calls are due today.</source>
        <translation>%1 of %2 customers are in the sample; their calls are due today.</translation>
    </message>
    <message>
        <source>Finish the campaign?</source>
        <translation>Finish the campaign?</translation>
    </message>
    <message>
        <source>Its response rate is reported as it stands: %1.</source>
        <translation>Its response rate is reported as it stands: %1.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Keep asking</source>
        <translation>Keep asking</translation>
    </message>
    <message>
        <source>The campaign is finished.</source>
        <translation>The campaign is finished.</translation>
    </message>
</context>
<context>
    <name>sanbao::CancelPanel</name>
    <message>
        <source>Cancel the agreement</source>
        <translation>Cancel the agreement</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Given back by</source>
        <translation>Given back by</translation>
    </message>
    <message>
        <source>Keep the agreement</source>
        <translation>Keep the agreement</translation>
    </message>
    <message>
        <source>To give back: ¥ %1</source>
        <translation>To give back: ¥ %1</translation>
    </message>
</context>
<context>
    <name>sanbao::CapacityPanel</name>
    <message>
        <source>Demand and capacity</source>
        <translation>Demand and capacity</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>elsewhere</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Asked h</source>
        <translation>Asked h</translation>
    </message>
    <message>
        <source>Able h</source>
        <translation>Able h</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Days planned on average to %1 %, spread %2 %, %3 visits each. Customers wait %4 for a visit (%5 visits).</source>
        <translation>Days planned on average to %1 %, spread %2 %, %3 visits each. Customers wait %4 for a visit (%5 visits).</translation>
    </message>
    <message>
        <source>Remote help in the last %1 days: %2 attempts, %3 solved (%4 %).</source>
        <translation>Remote help in the last %1 days: %2 attempts, %3 solved (%4 %).</translation>
    </message>
</context>
<context>
    <name>sanbao::ChartCard</name>
    <message>
        <source>Show as a table</source>
        <translation>Show as a table</translation>
    </message>
    <message>
        <source>Copy the table as text</source>
        <translation>Copy the table as text</translation>
    </message>
    <message>
        <source>Copy the chart as a picture</source>
        <translation>Copy the chart as a picture</translation>
    </message>
    <message>
        <source>Save the chart as a table, picture or page</source>
        <translation>Save the chart as a table, picture or page</translation>
    </message>
</context>
<context>
    <name>sanbao::ClauseList</name>
    <message>
        <source>Clauses of this agreement</source>
        <translation>Clauses of this agreement</translation>
    </message>
    <message>
        <source>Space switches a clause on or off, Alt with the arrow keys moves it</source>
        <translation>Space switches a clause on or off, Alt with the arrow keys moves it</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Move the clause up</source>
        <translation>Move the clause up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Move the clause down</source>
        <translation>Move the clause down</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>%1 (mandatory)</source>
        <translation>%1 (mandatory)</translation>
    </message>
    <message>
        <source>%1 (emphasised)</source>
        <translation>%1 (emphasised)</translation>
    </message>
    <message>
        <source>From the library of clauses</source>
        <translation>From the library of clauses</translation>
    </message>
</context>
<context>
    <name>sanbao::CommentPage</name>
    <message>
        <source>Mood</source>
        <translation>Mood</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Any two characters of the comment</source>
        <translation>Any two characters of the comment</translation>
    </message>
    <message>
        <source>No comment found</source>
        <translation>No comment found</translation>
    </message>
    <message>
        <source>Comments of surveys come here by themselves; tables of comments are taken in with Import.</source>
        <translation>Comments of surveys come here by themselves; tables of comments are taken in with Import.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Theme …</source>
        <translation>Theme …</translation>
    </message>
    <message>
        <source>What the chosen comment is about</source>
        <translation>What the chosen comment is about</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Import …</translation>
    </message>
    <message>
        <source>Take in a table with the columns comment, positive and category</source>
        <translation>Take in a table with the columns comment, positive and category</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>Every product</source>
        <translation>Every product</translation>
    </message>
    <message>
        <source>Every theme</source>
        <translation>Every theme</translation>
    </message>
    <message>
        <source>%1 comments, %2 discontented, %3 content</source>
        <translation>%1 comments, %2 discontented, %3 content</translation>
    </message>
    <message>
        <source>Import comments</source>
        <translation>Import comments</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>The file %1 cannot be read.</translation>
    </message>
    <message>
        <source>%1 comments are new, %2 were here before, %3 lines were refused.</source>
        <translation>%1 comments are new, %2 were here before, %3 lines were refused.</translation>
    </message>
    <message>
        <source>Theme of the comment</source>
        <translation>Theme of the comment</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.txt)</source>
        <translation>Tables (*.xlsx *.csv *.txt)</translation>
    </message>
</context>
<context>
    <name>sanbao::ComparisonView</name>
    <message>
        <source>Satisfied with the service as a whole</source>
        <translation>Satisfied with the service as a whole</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation>Technicians</translation>
    </message>
    <message>
        <source>Product lines</source>
        <translation>Product lines</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Stores</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % interval</translation>
    </message>
    <message>
        <source>Pulled to the mean</source>
        <translation>Pulled to the mean</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>too few</translation>
    </message>
    <message>
        <source>Nobody answered the overall question in this period.</source>
        <translation>Nobody answered the overall question in this period.</translation>
    </message>
    <message>
        <source>Mean of all: %1 of %2 answers. Ranked by the share pulled towards it, (k + %3·p) / (n + %3); below %4 answers nobody is ranked.</source>
        <translation>Mean of all: %1 of %2 answers. Ranked by the share pulled towards it, (k + %3·p) / (n + %3); below %4 answers nobody is ranked.</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>Not assigned</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Models</translation>
    </message>
</context>
<context>
    <name>sanbao::ComplaintListPage</name>
    <message>
        <source>Which complaints</source>
        <translation>Which complaints</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>New complaint</source>
        <translation>New complaint</translation>
    </message>
    <message>
        <source>Log a complaint of a customer</source>
        <translation>Log a complaint of a customer</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>No open complaint</source>
        <translation>No open complaint</translation>
    </message>
    <message>
        <source>Every complaint is settled. New ones are logged here or on an order.</source>
        <translation>Every complaint is settled. New ones are logged here or on an order.</translation>
    </message>
    <message>
        <source>No complaint yet</source>
        <translation>No complaint yet</translation>
    </message>
    <message>
        <source>Complaints get a number, a level and a limit of their own.</source>
        <translation>Complaints get a number, a level and a limit of their own.</translation>
    </message>
    <message>
        <source>%1 open · %2 overdue</source>
        <translation>%1 open · %2 overdue</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>By cause</translation>
    </message>
    <message>
        <source>Print the month</source>
        <translation>Print the month</translation>
    </message>
    <message>
        <source>The register of this month&apos;s complaints with age, level and reason of closing</source>
        <translation>The register of this month&apos;s complaints with age, level and reason of closing</translation>
    </message>
    <message>
        <source>Causes of the last 12 months</source>
        <translation>Causes of the last 12 months</translation>
    </message>
    <message>
        <source>My teams</source>
        <translation>My teams</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Praise, suggestions, questions and what is published about us</source>
        <translation>Praise, suggestions, questions and what is published about us</translation>
    </message>
    <message>
        <source>Your teams have no complaint</source>
        <translation>Your teams have no complaint</translation>
    </message>
    <message>
        <source>A complaint is given to a team on its own page; the members share it here.</source>
        <translation>A complaint is given to a team on its own page; the members share it here.</translation>
    </message>
</context>
<context>
    <name>sanbao::ComplaintPage</name>
    <message>
        <source>Acknowledge</source>
        <translation>Acknowledge</translation>
    </message>
    <message>
        <source>Tell the customer that the complaint is being handled</source>
        <translation>Tell the customer that the complaint is being handled</translation>
    </message>
    <message>
        <source>Record the offer</source>
        <translation>Record the offer</translation>
    </message>
    <message>
        <source>Save the remedy that was offered to the customer</source>
        <translation>Save the remedy that was offered to the customer</translation>
    </message>
    <message>
        <source>Close complaint</source>
        <translation>Close complaint</translation>
    </message>
    <message>
        <source>The complaint is acknowledged.</source>
        <translation>The complaint is acknowledged.</translation>
    </message>
    <message>
        <source>The offer is recorded.</source>
        <translation>The offer is recorded.</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>All of it is needed for closing</source>
        <translation>All of it is needed for closing</translation>
    </message>
    <message>
        <source>New complaint</source>
        <translation>New complaint</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>What happened, and what does the customer want?</source>
        <translation>What happened, and what does the customer want?</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>The complaint is handed over.</source>
        <translation>The complaint is handed over.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>It gets its own number and a time limit</source>
        <translation>It gets its own number and a time limit</translation>
    </message>
    <message>
        <source>Log complaint</source>
        <translation>Log complaint</translation>
    </message>
    <message>
        <source>Limit: %1 d · responsible: %2</source>
        <translation>Limit: %1 d · responsible: %2</translation>
    </message>
    <message>
        <source>goes on to: %1</source>
        <translation>goes on to: %1</translation>
    </message>
    <message>
        <source>Find the order or the customer first.</source>
        <translation>Find the order or the customer first.</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>Work order</translation>
    </message>
    <message>
        <source>Life page</source>
        <translation>Life page</translation>
    </message>
    <message>
        <source>Unsaved complaint</source>
        <translation>Unsaved complaint</translation>
    </message>
    <message>
        <source>What you typed about this complaint is not saved.</source>
        <translation>What you typed about this complaint is not saved.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Keep editing</translation>
    </message>
    <message>
        <source>Complaint %1 is logged.</source>
        <translation>Complaint %1 is logged.</translation>
    </message>
    <message>
        <source>The complaint is closed.</source>
        <translation>The complaint is closed.</translation>
    </message>
    <message>
        <source>Change the level</source>
        <translation>Change the level</translation>
    </message>
    <message>
        <source>Why does the complaint become %1?</source>
        <translation>Why does the complaint become %1?</translation>
    </message>
    <message>
        <source>The level is changed.</source>
        <translation>The level is changed.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Print that the complaint was received and when the answer comes</source>
        <translation>Print that the complaint was received and when the answer comes</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Print the answer with finding and offer</source>
        <translation>Print the answer with finding and offer</translation>
    </message>
    <message>
        <source>The complaint is saved.</source>
        <translation>The complaint is saved.</translation>
    </message>
</context>
<context>
    <name>sanbao::ConfirmFields</name>
    <message>
        <source>six digits on the customer&apos;s slip</source>
        <translation>six digits on the customer&apos;s slip</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmed by</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Why nobody</source>
        <translation>Why nobody</translation>
    </message>
</context>
<context>
    <name>sanbao::ContactPanel</name>
    <message>
        <source>Log a contact</source>
        <translation>Log a contact</translation>
    </message>
    <message>
        <source>For example call back about the part</source>
        <translation>For example call back about the part</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Transcript from a file …</source>
        <translation>Transcript from a file …</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>on</source>
        <translation>on</translation>
    </message>
    <message>
        <source>Log, then new request</source>
        <translation>Log, then new request</translation>
    </message>
    <message>
        <source>… complaint</source>
        <translation>… complaint</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>The contact is logged.</source>
        <translation>The contact is logged.</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcript</translation>
    </message>
    <message>
        <source>Text files (*.txt *.csv *.log *.md)</source>
        <translation>Text files (*.txt *.csv *.log *.md)</translation>
    </message>
    <message>
        <source>The file is too long for a transcript.</source>
        <translation>The file is too long for a transcript.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>The file cannot be read.</translation>
    </message>
</context>
<context>
    <name>sanbao::ContractCard</name>
    <message>
        <source>%1 of %2 visits left</source>
        <translation>%1 of %2 visits left</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Waits for approval</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Not signed</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Not begun</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Used up</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Runs out</translation>
    </message>
    <message>
        <source>Sell a package</source>
        <translation>Sell a package</translation>
    </message>
    <message>
        <source>Maintenance, extended warranty or a value-added service as a contract</source>
        <translation>Maintenance, extended warranty or a value-added service as a contract</translation>
    </message>
    <message>
        <source>No agreement or package.</source>
        <translation>No agreement or package.</translation>
    </message>
</context>
<context>
    <name>sanbao::CostPage</name>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Ways of delivery</source>
        <translation>Ways of delivery</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 months</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 months</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Rates</translation>
    </message>
    <message>
        <source>Set grades, the kilometre and the goal</source>
        <translation>Set grades, the kilometre and the goal</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Set the budget of a month</source>
        <translation>Set the budget of a month</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costs</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Hourly rate of a grade</source>
        <translation>Hourly rate of a grade</translation>
    </message>
    <message>
        <source>Grade of a person</source>
        <translation>Grade of a person</translation>
    </message>
    <message>
        <source>Rate of a kilometre</source>
        <translation>Rate of a kilometre</translation>
    </message>
    <message>
        <source>Goal per order</source>
        <translation>Goal per order</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Yuan</source>
        <translation>Yuan</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>Indirect</source>
        <translation>Indirect</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Cost per order</source>
        <translation>Cost per order</translation>
    </message>
    <message>
        <source>goal %1 per order</source>
        <translation>goal %1 per order</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>What costs most</source>
        <translation>What costs most</translation>
    </message>
    <message>
        <source>No cost was entered in this period.</source>
        <translation>No cost was entered in this period.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Revenue</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margin</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>%1: ¥ %2 from %3</source>
        <translation>%1: ¥ %2 from %3</translation>
    </message>
    <message>
        <source>The rate is saved.</source>
        <translation>The rate is saved.</translation>
    </message>
    <message>
        <source>Write the month as 2026-03.</source>
        <translation>Write the month as 2026-03.</translation>
    </message>
    <message>
        <source>The budget is saved.</source>
        <translation>The budget is saved.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>Cost of poor quality</source>
        <translation>Cost of poor quality</translation>
    </message>
    <message>
        <source>Visits saved by remote help</source>
        <translation>Visits saved by remote help</translation>
    </message>
    <message>
        <source>Cost and benefit</source>
        <translation>Cost and benefit</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>Compared from this day on</source>
        <translation>Compared from this day on</translation>
    </message>
    <message>
        <source>The day on which a measure began: as many days before it are compared with those since</source>
        <translation>The day on which a measure began: as many days before it are compared with those since</translation>
    </message>
    <message>
        <source>Months and goal</source>
        <translation>Months and goal</translation>
    </message>
    <message>
        <source>Poor quality</source>
        <translation>Poor quality</translation>
    </message>
    <message>
        <source>Trips</source>
        <translation>Trips</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>Cumulative</translation>
    </message>
    <message>
        <source>%1: ¥ %2, %3</source>
        <translation>%1: ¥ %2, %3</translation>
    </message>
    <message>
        <source>columns: yuan · line: cumulative share · ¥ %1 in all</source>
        <translation>columns: yuan · line: cumulative share · ¥ %1 in all</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>%1: ¥ %2 an order, %3 orders</source>
        <translation>%1: ¥ %2 an order, %3 orders</translation>
    </message>
    <message>
        <source>Operating cost per order</source>
        <translation>Operating cost per order</translation>
    </message>
    <message>
        <source>yuan · line: goal %1 · square: above the goal · hollow: running month</source>
        <translation>yuan · line: goal %1 · square: above the goal · hollow: running month</translation>
    </message>
    <message>
        <source>yuan · no goal is set (F6)</source>
        <translation>yuan · no goal is set (F6)</translation>
    </message>
    <message>
        <source>Share by type</source>
        <translation>Share by type</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>orders finished in the period · satisfaction: mean grade 1 to 5</source>
        <translation>orders finished in the period · satisfaction: mean grade 1 to 5</translation>
    </message>
    <message>
        <source>No order was finished in this period.</source>
        <translation>No order was finished in this period.</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>What went wrong</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Repeated repairs</source>
        <translation>Repeated repairs</translation>
    </message>
    <message>
        <source>Paid back to customers</source>
        <translation>Paid back to customers</translation>
    </message>
    <message>
        <source>Goodwill and free repeats</source>
        <translation>Goodwill and free repeats</translation>
    </message>
    <message>
        <source>Poor quality together</source>
        <translation>Poor quality together</translation>
    </message>
    <message>
        <source>Wasted trip: %1</source>
        <translation>Wasted trip: %1</translation>
    </message>
    <message>
        <source>Wasted trips together</source>
        <translation>Wasted trips together</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>a repeat: a repair of the same product within 30 days</source>
        <translation>a repeat: a repair of the same product within 30 days</translation>
    </message>
    <message>
        <source>%1 orders solved remotely × ¥ %2 a visit = ¥ %3 saved</source>
        <translation>%1 orders solved remotely × ¥ %2 a visit = ¥ %3 saved</translation>
    </message>
    <message>
        <source>Assumptions: without remote help each of these orders would have needed one visit; a visit costs the mean of labour and transport of the %1 orders of the period that had one. Parts are not counted, nor is the time spent on the remote help itself.</source>
        <translation>Assumptions: without remote help each of these orders would have needed one visit; a visit costs the mean of labour and transport of the %1 orders of the period that had one. Parts are not counted, nor is the time spent on the remote help itself.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Service cost</source>
        <translation>Service cost</translation>
    </message>
    <message>
        <source>Service revenue</source>
        <translation>Service revenue</translation>
    </message>
    <message>
        <source>Paid by makers</source>
        <translation>Paid by makers</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Customers retained</source>
        <translation>Customers retained</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Satisfaction (1 to 5)</source>
        <translation>Satisfaction (1 to 5)</translation>
    </message>
    <message>
        <source>%1 (n %2)</source>
        <translation>%1 (n %2)</translation>
    </message>
    <message>
        <source>two periods of the same length · retained: had an order within the year before the period</source>
        <translation>two periods of the same length · retained: had an order within the year before the period</translation>
    </message>
    <message>
        <source>%1: too few cases to compare.</source>
        <translation>%1: too few cases to compare.</translation>
    </message>
    <message>
        <source>a clear change</source>
        <translation>a clear change</translation>
    </message>
    <message>
        <source>may be chance</source>
        <translation>may be chance</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 since: %4 points (95 %: %5 to %6), %7</source>
        <translation>%1: %2 before, %3 since: %4 points (95 %: %5 to %6), %7</translation>
    </message>
    <message>
        <source>Complaints per order</source>
        <translation>Complaints per order</translation>
    </message>
    <message>
        <source>Repeated repairs per order</source>
        <translation>Repeated repairs per order</translation>
    </message>
    <message>
        <source>Retained customers</source>
        <translation>Retained customers</translation>
    </message>
    <message>
        <source>choose the day above on which a measure began</source>
        <translation>choose the day above on which a measure began</translation>
    </message>
</context>
<context>
    <name>sanbao::CostTrend</name>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Cost per order</source>
        <translation>Cost per order</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>%1: ¥ %2 an order (%3 orders)</source>
        <translation>%1: ¥ %2 an order (%3 orders)</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>yuan</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>goal %1</translation>
    </message>
    <message>
        <source>no goal is set on the page of costs</source>
        <translation>no goal is set on the page of costs</translation>
    </message>
    <message>
        <source>benchmark %1</source>
        <translation>benchmark %1</translation>
    </message>
    <message>
        <source>Operating cost per order, 12 months</source>
        <translation>Operating cost per order, 12 months</translation>
    </message>
</context>
<context>
    <name>sanbao::CustomerForm</name>
    <message>
        <source>Perhaps the same person</source>
        <translation>Perhaps the same person</translation>
    </message>
    <message>
        <source>Province, city, district: type any part or initials</source>
        <translation>Province, city, district: type any part or initials</translation>
    </message>
    <message>
        <source>Road, house, room</source>
        <translation>Road, house, room</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Phones</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>May we write about offers? Service is never refused without it.</source>
        <translation>May we write about offers? Service is never refused without it.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Groups are made in the settings.</source>
        <translation>Groups are made in the settings.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Unnamed</translation>
    </message>
    <message>
        <source>same number</source>
        <translation>same number</translation>
    </message>
    <message>
        <source>name and address</source>
        <translation>name and address</translation>
    </message>
</context>
<context>
    <name>sanbao::CustomerListPage</name>
    <message>
        <source>Phone, name, pinyin, address or serial number</source>
        <translation>Phone, name, pinyin, address or serial number</translation>
    </message>
    <message>
        <source>Find customers</source>
        <translation>Find customers</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>New customer</translation>
    </message>
    <message>
        <source>Enter a customer without a request</source>
        <translation>Enter a customer without a request</translation>
    </message>
    <message>
        <source>Customers &amp; products</source>
        <translation>Customers &amp; products</translation>
    </message>
    <message>
        <source>No customer yet</source>
        <translation>No customer yet</translation>
    </message>
    <message>
        <source>Customers are entered with their first request.</source>
        <translation>Customers are entered with their first request.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Nobody found</translation>
    </message>
    <message>
        <source>Try the last four digits of the phone, or one character of the name.</source>
        <translation>Try the last four digits of the phone, or one character of the name.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Unnamed</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
</context>
<context>
    <name>sanbao::CustomerPage</name>
    <message>
        <source>New complaint</source>
        <translation>New complaint</translation>
    </message>
    <message>
        <source>Log a complaint of this customer</source>
        <translation>Log a complaint of this customer</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>New request</translation>
    </message>
    <message>
        <source>Take in a request of this customer</source>
        <translation>Take in a request of this customer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save the customer&apos;s data</source>
        <translation>Save the customer&apos;s data</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Add a product</translation>
    </message>
    <message>
        <source>Record a product this customer owns</source>
        <translation>Record a product this customer owns</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Work orders</source>
        <translation>Work orders</translation>
    </message>
    <message>
        <source>No order yet</source>
        <translation>No order yet</translation>
    </message>
    <message>
        <source>Requests of this customer are listed here.</source>
        <translation>Requests of this customer are listed here.</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>New customer</translation>
    </message>
    <message>
        <source>No product is recorded.</source>
        <translation>No product is recorded.</translation>
    </message>
    <message>
        <source>no serial number</source>
        <translation>no serial number</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 is saved.</translation>
    </message>
    <message>
        <source>Unsaved customer data</source>
        <translation>Unsaved customer data</translation>
    </message>
    <message>
        <source>The changes to this customer are not saved.</source>
        <translation>The changes to this customer are not saved.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Keep editing</translation>
    </message>
    <message>
        <source>Orders: %1 · customer since %2</source>
        <translation>Orders: %1 · customer since %2</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Log a contact</translation>
    </message>
    <message>
        <source>Note a call, a message or a consultation</source>
        <translation>Note a call, a message or a consultation</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Join two records of one person, or take it back</source>
        <translation>Join two records of one person, or take it back</translation>
    </message>
    <message>
        <source>Agreements and packages</source>
        <translation>Agreements and packages</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>What is listed</translation>
    </message>
    <message>
        <source>Contact log</source>
        <translation>Contact log</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>No contact yet</translation>
    </message>
    <message>
        <source>Orders, complaints, callbacks and what you log with F9 stand here.</source>
        <translation>Orders, complaints, callbacks and what you log with F9 stand here.</translation>
    </message>
    <message>
        <source>to be paid: %1 yuan</source>
        <translation>to be paid: %1 yuan</translation>
    </message>
</context>
<context>
    <name>sanbao::CustomerPanel</name>
    <message>
        <source>Known customers</source>
        <translation>Known customers</translation>
    </message>
    <message>
        <source>This is another person</source>
        <translation>This is another person</translation>
    </message>
    <message>
        <source>Number, its tail, name or serial number</source>
        <translation>Number, its tail, name or serial number</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Keeps the known customer as he is and logs this name as a new one</source>
        <translation>Keeps the known customer as he is and logs this name as a new one</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Without a name</translation>
    </message>
    <message>
        <source>Someone else with this number</source>
        <translation>Someone else with this number</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>New customer</translation>
    </message>
    <message>
        <source>Customer since %1 · %2 orders</source>
        <translation>Customer since %1 · %2 orders</translation>
    </message>
</context>
<context>
    <name>sanbao::CustomerPicker</name>
    <message>
        <source>Phone, name or pinyin</source>
        <translation>Phone, name or pinyin</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Found customers</source>
        <translation>Found customers</translation>
    </message>
    <message>
        <source>Nobody found. New customers are entered at intake or under Customers.</source>
        <translation>Nobody found. New customers are entered at intake or under Customers.</translation>
    </message>
</context>
<context>
    <name>sanbao::CustomerSection</name>
    <message>
        <source>Customer groups</source>
        <translation>Customer groups</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>New group</translation>
    </message>
    <message>
        <source>months</source>
        <translation>months</translation>
    </message>
    <message>
        <source>no periodic call</source>
        <translation>no periodic call</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in use</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promises</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Package</translation>
    </message>
    <message>
        <source>Call every</source>
        <translation>Call every</translation>
    </message>
    <message>
        <source>Save the group</source>
        <translation>Save the group</translation>
    </message>
    <message>
        <source>After-care calls</source>
        <translation>After-care calls</translation>
    </message>
    <message>
        <source>Days after</source>
        <translation>Days after</translation>
    </message>
    <message>
        <source>Save the days</source>
        <translation>Save the days</translation>
    </message>
    <message>
        <source>The days are saved.</source>
        <translation>The days are saved.</translation>
    </message>
    <message>
        <source>Intake channels</source>
        <translation>Intake channels</translation>
    </message>
    <message>
        <source>A channel that is switched off keeps its orders; it is only no longer offered.</source>
        <translation>A channel that is switched off keeps its orders; it is only no longer offered.</translation>
    </message>
    <message>
        <source>Save the channels</source>
        <translation>Save the channels</translation>
    </message>
    <message>
        <source>%1 % off</source>
        <translation>%1 % off</translation>
    </message>
    <message>
        <source>call every %1 months</source>
        <translation>call every %1 months</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retired</translation>
    </message>
    <message>
        <source>The group is saved.</source>
        <translation>The group is saved.</translation>
    </message>
    <message>
        <source>own name, optional</source>
        <translation>own name, optional</translation>
    </message>
    <message>
        <source>Own name of %1</source>
        <translation>Own name of %1</translation>
    </message>
    <message>
        <source>The channels are saved.</source>
        <translation>The channels are saved.</translation>
    </message>
    <message>
        <source>Days after an order is closed, with commas. They come up under Callbacks.</source>
        <translation>Days after an order is closed, with commas. They come up under Callbacks.</translation>
    </message>
</context>
<context>
    <name>sanbao::DashboardPage</name>
    <message>
        <source>Service dashboard</source>
        <translation>Service dashboard</translation>
    </message>
    <message>
        <source>numerator</source>
        <translation>numerator</translation>
    </message>
    <message>
        <source>denominator</source>
        <translation>denominator</translation>
    </message>
    <message>
        <source>Export the dashboard</source>
        <translation>Export the dashboard</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Period before</translation>
    </message>
    <message>
        <source>Show the period before</source>
        <translation>Show the period before</translation>
    </message>
    <message>
        <source>Next period</source>
        <translation>Next period</translation>
    </message>
    <message>
        <source>Show the next period</source>
        <translation>Show the next period</translation>
    </message>
    <message>
        <source>Charts as tables</source>
        <translation>Charts as tables</translation>
    </message>
    <message>
        <source>Show every chart as a table, or as a chart again</source>
        <translation>Show every chart as a table, or as a chart again</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Save the figures as a table or the page as a picture</source>
        <translation>Save the figures as a table or the page as a picture</translation>
    </message>
    <message>
        <source>No orders in this period</source>
        <translation>No orders in this period</translation>
    </message>
    <message>
        <source>Choose another period, or register the first order. Figures appear as soon as there is something to count.</source>
        <translation>Choose another period, or register the first order. Figures appear as soon as there is something to count.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>as of %1</translation>
    </message>
    <message>
        <source>as of %1 · last change %2</source>
        <translation>as of %1 · last change %2</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>% of %1 orders</source>
        <translation>% of %1 orders</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>median</source>
        <translation>median</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>mean</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>target %1</translation>
    </message>
    <message>
        <source>%1, 12 periods</source>
        <translation>%1, 12 periods</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>%1 past the promise</source>
        <translation>%1 past the promise</translation>
    </message>
    <message>
        <source>Backlog by age</source>
        <translation>Backlog by age</translation>
    </message>
    <message>
        <source>nothing is open</source>
        <translation>nothing is open</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 open</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Weekday</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hour</translation>
    </message>
    <message>
        <source>When requests come in</source>
        <translation>When requests come in</translation>
    </message>
    <message>
        <source>orders per weekday and hour · n %1</source>
        <translation>orders per weekday and hour · n %1</translation>
    </message>
    <message>
        <source>More figures</source>
        <translation>More figures</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Export the chart</translation>
    </message>
    <message>
        <source>Leave the wall</source>
        <translation>Leave the wall</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Wall</translation>
    </message>
    <message>
        <source>Show the figures alone on the whole screen; Escape comes back</source>
        <translation>Show the figures alone on the whole screen; Escape comes back</translation>
    </message>
    <message>
        <source>Table (*.csv);;Spreadsheet (*.xlsx);;Picture (*.png);;Page (*.pdf)</source>
        <translation>Table (*.csv);;Spreadsheet (*.xlsx);;Picture (*.png);;Page (*.pdf)</translation>
    </message>
    <message>
        <source>benchmark %1</source>
        <translation>benchmark %1</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Arrange</translation>
    </message>
    <message>
        <source>Choose the figures and charts of a role and their order</source>
        <translation>Choose the figures and charts of a role and their order</translation>
    </message>
</context>
<context>
    <name>sanbao::DataSection</name>
    <message>
        <source>The store&apos;s file</source>
        <translation>The store&apos;s file</translation>
    </message>
    <message>
        <source>Open another store…</source>
        <translation>Open another store…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>The copy is opened and checked before it counts as a backup. Keep it on another disk.</source>
        <translation>The copy is opened and checked before it counts as a backup. Keep it on another disk.</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Back up now…</translation>
    </message>
    <message>
        <source>Soundness</source>
        <translation>Soundness</translation>
    </message>
    <message>
        <source>Not checked since the program was started.</source>
        <translation>Not checked since the program was started.</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Check the file</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>Last backup: %1</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>There is no backup yet.</translation>
    </message>
    <message>
        <source>Where should the backup go?</source>
        <translation>Where should the backup go?</translation>
    </message>
    <message>
        <source>Store files (*.sqlite);;All files (*)</source>
        <translation>Store files (*.sqlite);;All files (*)</translation>
    </message>
    <message>
        <source>The backup is made and checked.</source>
        <translation>The backup is made and checked.</translation>
    </message>
    <message>
        <source>✓ The file is sound.</source>
        <translation>✓ The file is sound.</translation>
    </message>
</context>
<context>
    <name>sanbao::DayEdit</name>
    <message>
        <source>yyyy-mm-dd</source>
        <translation>yyyy-mm-dd</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>This is not a day. Write for example 2026-03-02, 0302 or +3.</source>
        <translation>This is not a day. Write for example 2026-03-02, 0302 or +3.</translation>
    </message>
</context>
<context>
    <name>sanbao::DeskPage</name>
    <message>
        <source>Good morning, %1</source>
        <translation>Good morning, %1</translation>
    </message>
    <message>
        <source>Good day, %1</source>
        <translation>Good day, %1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>Good afternoon, %1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>Good evening, %1</translation>
    </message>
    <message>
        <source>New intake</source>
        <translation>New intake</translation>
    </message>
    <message>
        <source>Log a repair request</source>
        <translation>Log a repair request</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Registered today</source>
        <translation>Registered today</translation>
    </message>
    <message>
        <source>Resolved today</source>
        <translation>Resolved today</translation>
    </message>
    <message>
        <source>Due next</source>
        <translation>Due next</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nothing is open</translation>
    </message>
    <message>
        <source>Every promise is kept. The next request starts with F2.</source>
        <translation>Every promise is kept. The next request starts with F2.</translation>
    </message>
    <message>
        <source>Calls to make today</source>
        <translation>Calls to make today</translation>
    </message>
    <message>
        <source>No calls today</source>
        <translation>No calls today</translation>
    </message>
    <message>
        <source>Closed orders appear here when their callback is due.</source>
        <translation>Closed orders appear here when their callback is due.</translation>
    </message>
    <message>
        <source>by remaining time</source>
        <translation>by remaining time</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Maintenance due this week</source>
        <translation>Maintenance due this week</translation>
    </message>
    <message>
        <source>Parked requests</source>
        <translation>Parked requests</translation>
    </message>
    <message>
        <source>What needs you now</source>
        <translation>What needs you now</translation>
    </message>
    <message>
        <source>%1 waiting, %2 since before today</source>
        <translation>%1 waiting, %2 since before today</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 open</translation>
    </message>
    <message>
        <source>No complaint is open.</source>
        <translation>No complaint is open.</translation>
    </message>
    <message>
        <source>late since %1</source>
        <translation>late since %1</translation>
    </message>
    <message>
        <source>%1 due</source>
        <translation>%1 due</translation>
    </message>
    <message>
        <source>Nothing is due this week.</source>
        <translation>Nothing is due this week.</translation>
    </message>
    <message>
        <source>Create visits in one go</source>
        <translation>Create visits in one go</translation>
    </message>
    <message>
        <source>Unnamed request</source>
        <translation>Unnamed request</translation>
    </message>
    <message>
        <source>continue</source>
        <translation>continue</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>Papers did not come out</source>
        <translation>Papers did not come out</translation>
    </message>
    <message>
        <source>printed today</source>
        <translation>printed today</translation>
    </message>
    <message>
        <source>to be reviewed</source>
        <translation>to be reviewed</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Waiting for an answer</translation>
    </message>
    <message>
        <source>Everybody has been answered.</source>
        <translation>Everybody has been answered.</translation>
    </message>
    <message>
        <source>Agreements running out</source>
        <translation>Agreements running out</translation>
    </message>
    <message>
        <source>within %1 days</source>
        <translation>within %1 days</translation>
    </message>
    <message>
        <source>All agreements, %1 to approve</source>
        <translation>All agreements, %1 to approve</translation>
    </message>
    <message>
        <source>All that run out</source>
        <translation>All that run out</translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <translation>Hello, %1</translation>
    </message>
</context>
<context>
    <name>sanbao::DetailCard</name>
    <message>
        <source>Classification and authority</source>
        <translation>Classification and authority</translation>
    </message>
    <message>
        <source>Counted in the Pareto of causes</source>
        <translation>Counted in the Pareto of causes</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>Root cause</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Closed because</source>
        <translation>Closed because</translation>
    </message>
    <message>
        <source>Came through</source>
        <translation>Came through</translation>
    </message>
    <message>
        <source>Office or platform</source>
        <translation>Office or platform</translation>
    </message>
    <message>
        <source>Number there</source>
        <translation>Number there</translation>
    </message>
    <message>
        <source>Received there</source>
        <translation>Received there</translation>
    </message>
    <message>
        <source>Reply due</source>
        <translation>Reply due</translation>
    </message>
    <message>
        <source>Mediation until</source>
        <translation>Mediation until</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Keep the classification and what has been found out so far</source>
        <translation>Keep the classification and what has been found out so far</translation>
    </message>
    <message>
        <source>not classified</source>
        <translation>not classified</translation>
    </message>
    <message>
        <source>%1: %2 working days%3</source>
        <translation>%1: %2 working days%3</translation>
    </message>
    <message>
        <source>, not checked against the rule yet</source>
        <translation>, not checked against the rule yet</translation>
    </message>
</context>
<context>
    <name>sanbao::DiagnosisCard</name>
    <message>
        <source>solved without a visit</source>
        <translation>solved without a visit</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnosis</translation>
    </message>
    <message>
        <source>Symptom</source>
        <translation>Symptom</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sure</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Goes to</translation>
    </message>
    <message>
        <source>Why there</source>
        <translation>Why there</translation>
    </message>
    <message>
        <source>Confirm this cause</source>
        <translation>Confirm this cause</translation>
    </message>
    <message>
        <source>The cause that was found in the end; another one than diagnosed is kept as a misdiagnosis</source>
        <translation>The cause that was found in the end; another one than diagnosed is kept as a misdiagnosis</translation>
    </message>
    <message>
        <source>Record the diagnosis</source>
        <translation>Record the diagnosis</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Remote access</source>
        <translation>Remote access</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Took</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>What was tried</translation>
    </message>
    <message>
        <source>Record the attempt</source>
        <translation>Record the attempt</translation>
    </message>
    <message>
        <source>To a higher tier</source>
        <translation>To a higher tier</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Escalate</translation>
    </message>
    <message>
        <source>not coded</source>
        <translation>not coded</translation>
    </message>
    <message>
        <source>misdiagnosed</source>
        <translation>misdiagnosed</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>solved</translation>
    </message>
    <message>
        <source>not solved</source>
        <translation>not solved</translation>
    </message>
    <message>
        <source>To tier %1 until %2: %3</source>
        <translation>To tier %1 until %2: %3</translation>
    </message>
    <message>
        <source>Nothing diagnosed yet.</source>
        <translation>Nothing diagnosed yet.</translation>
    </message>
    <message>
        <source>The diagnosis is recorded.</source>
        <translation>The diagnosis is recorded.</translation>
    </message>
    <message>
        <source>The attempt is recorded.</source>
        <translation>The attempt is recorded.</translation>
    </message>
    <message>
        <source>The order goes to a higher tier.</source>
        <translation>The order goes to a higher tier.</translation>
    </message>
    <message>
        <source>Kept as a misdiagnosis: another cause was diagnosed.</source>
        <translation>Kept as a misdiagnosis: another cause was diagnosed.</translation>
    </message>
    <message>
        <source>The cause is confirmed.</source>
        <translation>The cause is confirmed.</translation>
    </message>
    <message>
        <source>Technical support</source>
        <translation>Technical support</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Standard: %1</source>
        <translation>Standard: %1</translation>
    </message>
    <message>
        <source>Standard of the fault class</source>
        <translation>Standard of the fault class</translation>
    </message>
    <message>
        <source>A technician or the manager records the diagnosis.</source>
        <translation>A technician or the manager records the diagnosis.</translation>
    </message>
</context>
<context>
    <name>sanbao::DispatchPage</name>
    <message>
        <source>Dispatch</source>
        <translation>Dispatch</translation>
    </message>
    <message>
        <source>Day of the plan</source>
        <translation>Day of the plan</translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>Days shown</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Take the last change of this page back</source>
        <translation>Take the last change of this page back</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Who?</translation>
    </message>
    <message>
        <source>Propose who should go to the chosen order, with reasons</source>
        <translation>Propose who should go to the chosen order, with reasons</translation>
    </message>
    <message>
        <source>Hours &amp; tools</source>
        <translation>Hours &amp; tools</translation>
    </message>
    <message>
        <source>Hours agreed with the customer, vehicle and tools of the chosen order</source>
        <translation>Hours agreed with the customer, vehicle and tools of the chosen order</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>Demand against capacity by area and product, and the spread of the load</source>
        <translation>Demand against capacity by area and product, and the spread of the load</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>Day sheet</translation>
    </message>
    <message>
        <source>Print the day of the chosen technician</source>
        <translation>Print the day of the chosen technician</translation>
    </message>
    <message>
        <source>Plan the pool</source>
        <translation>Plan the pool</translation>
    </message>
    <message>
        <source>Propose the cheapest plan for the whole pool</source>
        <translation>Propose the cheapest plan for the whole pool</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Read the board again</source>
        <translation>Read the board again</translation>
    </message>
    <message>
        <source>Waiting for a visit</source>
        <translation>Waiting for a visit</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nothing waits</translation>
    </message>
    <message>
        <source>Every open order has its visit.</source>
        <translation>Every open order has its visit.</translation>
    </message>
    <message>
        <source>Space or Enter lifts an order, arrows move it, Shift+arrows change its length, Enter puts it down, Delete takes it back, Ctrl+Z undoes.</source>
        <translation>Space or Enter lifts an order, arrows move it, Shift+arrows change its length, Enter puts it down, Delete takes it back, Ctrl+Z undoes.</translation>
    </message>
    <message>
        <source>%1, but: %2</source>
        <translation>%1, but: %2</translation>
    </message>
    <message>
        <source>%1 waits for a visit again.</source>
        <translation>%1 waits for a visit again.</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>undone</translation>
    </message>
    <message>
        <source>%1: undone.</source>
        <translation>%1: undone.</translation>
    </message>
    <message>
        <source>Choose an order first.</source>
        <translation>Choose an order first.</translation>
    </message>
    <message>
        <source>%1 visits are planned.</source>
        <translation>%1 visits are planned.</translation>
    </message>
    <message>
        <source>%1 is not planned there: %2 is over. Let go at an hour that is still to come.</source>
        <translation>%1 is not planned there: %2 is over. Let go at an hour that is still to come.</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>%1 planned</translation>
    </message>
    <message>
        <source>%1 in conflict</source>
        <translation>%1 in conflict</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Open the order</translation>
    </message>
</context>
<context>
    <name>sanbao::DueCalendar</name>
    <message>
        <source>dddd d MMMM yyyy</source>
        <extracomment>A day with its weekday: a pattern of Qt</extracomment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1, today</translation>
    </message>
    <message>
        <source>%1: 1 plan due</source>
        <translation>%1: 1 plan due</translation>
    </message>
    <message>
        <source>%1: %2 plans due</source>
        <translation>%1: %2 plans due</translation>
    </message>
    <message>
        <source>%1: nothing due</source>
        <translation>%1: nothing due</translation>
    </message>
    <message>
        <source>, %1 registered</source>
        <translation>, %1 registered</translation>
    </message>
    <message>
        <source>, overdue</source>
        <translation>, overdue</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
</context>
<context>
    <name>sanbao::EarlierOrders</name>
    <message>
        <source>Earlier orders of this product</source>
        <translation>Earlier orders of this product</translation>
    </message>
    <message>
        <source>Earlier orders of this customer</source>
        <translation>Earlier orders of this customer</translation>
    </message>
</context>
<context>
    <name>sanbao::EndingCard</name>
    <message>
        <source>Confirmation and hand-over</source>
        <translation>Confirmation and hand-over</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Print the hand-over record</source>
        <translation>Print the hand-over record</translation>
    </message>
    <message>
        <source>Hand over …</source>
        <translation>Hand over …</translation>
    </message>
    <message>
        <source>What the customer gets back, one a line</source>
        <translation>What the customer gets back, one a line</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>Handed back</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Old parts</source>
        <translation>Old parts</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Record the hand-over</source>
        <translation>Record the hand-over</translation>
    </message>
    <message>
        <source>Confirmed: %1, %2</source>
        <translation>Confirmed: %1, %2</translation>
    </message>
    <message>
        <source>Told: %1, %2, %3</source>
        <translation>Told: %1, %2, %3</translation>
    </message>
    <message>
        <source>Handed over to %1, %2: %3</source>
        <translation>Handed over to %1, %2: %3</translation>
    </message>
    <message>
        <source>Nobody has confirmed the work yet.</source>
        <translation>Nobody has confirmed the work yet.</translation>
    </message>
    <message>
        <source>Hand over %1</source>
        <translation>Hand over %1</translation>
    </message>
    <message>
        <source>The hand-over is recorded.</source>
        <translation>The hand-over is recorded.</translation>
    </message>
</context>
<context>
    <name>sanbao::EquipmentPage</name>
    <message>
        <source>No tool yet</source>
        <translation>No tool yet</translation>
    </message>
    <message>
        <source>Register tools and instruments with their calibration; lend them to people.</source>
        <translation>Register tools and instruments with their calibration; lend them to people.</translation>
    </message>
    <message>
        <source>Tools and instruments</source>
        <translation>Tools and instruments</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>New tool</source>
        <translation>New tool</translation>
    </message>
    <message>
        <source>Add a tool to the register</source>
        <translation>Add a tool to the register</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Change what is selected</source>
        <translation>Change what is selected</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>Lend</translation>
    </message>
    <message>
        <source>Lend the tool, or take it back</source>
        <translation>Lend the tool, or take it back</translation>
    </message>
    <message>
        <source>Log work</source>
        <translation>Log work</translation>
    </message>
    <message>
        <source>Log a calibration, upkeep or damage</source>
        <translation>Log a calibration, upkeep or damage</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Serial no.</source>
        <translation>Serial no.</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>Kept at</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>Bought on</translation>
    </message>
    <message>
        <source>Bought for</source>
        <translation>Bought for</translation>
    </message>
    <message>
        <source>Calibrate every (months)</source>
        <translation>Calibrate every (months)</translation>
    </message>
    <message>
        <source>0: not needed</source>
        <translation>0: not needed</translation>
    </message>
    <message>
        <source>Calibrated on</source>
        <translation>Calibrated on</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>%1 to be calibrated</source>
        <translation>%1 to be calibrated</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Who has it</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>Upkeep</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>%1 of 90 days, idle %2 %</source>
        <translation>%1 of 90 days, idle %2 %</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>back on %1</source>
        <translation>back on %1</translation>
    </message>
    <message>
        <source>not back yet</source>
        <translation>not back yet</translation>
    </message>
    <message>
        <source>Write the months as a whole number.</source>
        <translation>Write the months as a whole number.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 is saved.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 is back.</translation>
    </message>
    <message>
        <source>%1 is lent.</source>
        <translation>%1 is lent.</translation>
    </message>
    <message>
        <source>Take back %1</source>
        <translation>Take back %1</translation>
    </message>
    <message>
        <source>Lend %1</source>
        <translation>Lend %1</translation>
    </message>
    <message>
        <source>Log work on %1</source>
        <translation>Log work on %1</translation>
    </message>
</context>
<context>
    <name>sanbao::EvaluationPage</name>
    <message>
        <source>No answers in this period</source>
        <translation>No answers in this period</translation>
    </message>
    <message>
        <source>Answers come from callbacks, the counter and paper forms. Nothing is assumed for those who were not asked.</source>
        <translation>Answers come from callbacks, the counter and paper forms. Nothing is assumed for those who were not asked.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Last 12 months</translation>
    </message>
    <message>
        <source>Own days</source>
        <translation>Own days</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>How weights and answers are combined. It is always printed with the result.</source>
        <translation>How weights and answers are combined. It is always printed with the result.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Save the evaluation as a CSV file</source>
        <translation>Save the evaluation as a CSV file</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>The weights are saved.</source>
        <translation>The weights are saved.</translation>
    </message>
    <message>
        <source>The weights of the questionnaire are used again.</source>
        <translation>The weights of the questionnaire are used again.</translation>
    </message>
    <message>
        <source>The weights follow from the judgements now.</source>
        <translation>The weights follow from the judgements now.</translation>
    </message>
    <message>
        <source>Satisfaction evaluation</source>
        <translation>Satisfaction evaluation</translation>
    </message>
    <message>
        <source>Score %1 of 100</source>
        <translation>Score %1 of 100</translation>
    </message>
    <message>
        <source>undecided between two grades</source>
        <translation>undecided between two grades</translation>
    </message>
    <message>
        <source>%1 of %2 surveys answered</source>
        <translation>%1 of %2 surveys answered</translation>
    </message>
    <message>
        <source>Fewer than %1 answers: too few to judge.</source>
        <translation>Fewer than %1 answers: too few to judge.</translation>
    </message>
    <message>
        <source>Validity of the grade %1: weak, the answers are spread.</source>
        <translation>Validity of the grade %1: weak, the answers are spread.</translation>
    </message>
    <message>
        <source>Validity of the grade %1.</source>
        <translation>Validity of the grade %1.</translation>
    </message>
    <message>
        <source>Net promoter score %1 (%2 to %3, n %4)</source>
        <translation>Net promoter score %1 (%2 to %3, n %4)</translation>
    </message>
    <message>
        <source>satisfaction %1 to %2</source>
        <translation>satisfaction %1 to %2</translation>
    </message>
    <message>
        <source>Export the evaluation</source>
        <translation>Export the evaluation</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>Score of the period</source>
        <translation>Score of the period</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>The report with weights, matrices, answers and intervals</source>
        <translation>The report with weights, matrices, answers and intervals</translation>
    </message>
    <message>
        <source>Satisfied (CSAT) %1 % (Wilson 95 %: %2 to %3, n %4)</source>
        <translation>Satisfied (CSAT) %1 % (Wilson 95 %: %2 to %3, n %4)</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>What to show</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>Quality score</source>
        <translation>Quality score</translation>
    </message>
    <message>
        <source>Trend and loyalty</source>
        <translation>Trend and loyalty</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Response speed</source>
        <translation>Response speed</translation>
    </message>
    <message>
        <source>Enter opens the answers, Ctrl+C copies the table</source>
        <translation>Enter opens the answers, Ctrl+C copies the table</translation>
    </message>
</context>
<context>
    <name>sanbao::FeeCard</name>
    <message>
        <source>Fees</source>
        <translation>Fees</translation>
    </message>
    <message>
        <source>No fees yet. An order without fees is free of charge.</source>
        <translation>No fees yet. An order without fees is free of charge.</translation>
    </message>
    <message>
        <source>List prices</source>
        <translation>List prices</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Waived</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>To pay</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Receipt %1</translation>
    </message>
    <message>
        <source>Receipt %1 · %2</source>
        <translation>Receipt %1 · %2</translation>
    </message>
</context>
<context>
    <name>sanbao::FeePanel</name>
    <message>
        <source>Fee</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>Code or name from the price list, or free text</source>
        <translation>Code or name from the price list, or free text</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>List price</translation>
    </message>
    <message>
        <source>Waived %</source>
        <translation>Waived %</translation>
    </message>
    <message>
        <source>Why waived</source>
        <translation>Why waived</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Save the line</source>
        <translation>Save the line</translation>
    </message>
    <message>
        <source>New fee</source>
        <translation>New fee</translation>
    </message>
    <message>
        <source>Change the fee</source>
        <translation>Change the fee</translation>
    </message>
    <message>
        <source>Write a number with at most three decimals.</source>
        <translation>Write a number with at most three decimals.</translation>
    </message>
    <message>
        <source>The price is needed.</source>
        <translation>The price is needed.</translation>
    </message>
    <message>
        <source>Write a percentage between 0 and 100.</source>
        <translation>Write a percentage between 0 and 100.</translation>
    </message>
    <message>
        <source>The item needs a name.</source>
        <translation>The item needs a name.</translation>
    </message>
    <message>
        <source>The quantity must be greater than zero.</source>
        <translation>The quantity must be greater than zero.</translation>
    </message>
    <message>
        <source>The price may not be negative.</source>
        <translation>The price may not be negative.</translation>
    </message>
    <message>
        <source>The waiver must lie between 0 and 100 %.</source>
        <translation>The waiver must lie between 0 and 100 %.</translation>
    </message>
    <message>
        <source>Say why it is waived.</source>
        <translation>Say why it is waived.</translation>
    </message>
    <message>
        <source>needed when the price list does not have it</source>
        <translation>needed when the price list does not have it</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>The price list does not have this item: say what it is for.</source>
        <translation>The price list does not have this item: say what it is for.</translation>
    </message>
</context>
<context>
    <name>sanbao::FeedbackPage</name>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>late, %1</source>
        <translation>late, %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Mood</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Which feedback</source>
        <translation>Which feedback</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>By channel and word</source>
        <translation>By channel and word</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Every kind</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>To the complaints</source>
        <translation>To the complaints</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Save the feedback of the last 12 months as a CSV file</source>
        <translation>Save the feedback of the last 12 months as a CSV file</translation>
    </message>
    <message>
        <source>Print the month</source>
        <translation>Print the month</translation>
    </message>
    <message>
        <source>Feedback of the month by channel, with words and answers</source>
        <translation>Feedback of the month by channel, with words and answers</translation>
    </message>
    <message>
        <source>New feedback</source>
        <translation>New feedback</translation>
    </message>
    <message>
        <source>Praise, a suggestion, a question, or what is published about us</source>
        <translation>Praise, a suggestion, a question, or what is published about us</translation>
    </message>
    <message>
        <source>No feedback here</source>
        <translation>No feedback here</translation>
    </message>
    <message>
        <source>Praise, suggestions, technical questions and what is published about the store are logged with New feedback.</source>
        <translation>Praise, suggestions, technical questions and what is published about the store are logged with New feedback.</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>By channel</translation>
    </message>
    <message>
        <source>Feedback by channel</source>
        <translation>Feedback by channel</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Mean time</source>
        <translation>Mean time</translation>
    </message>
    <message>
        <source>Topics and words</source>
        <translation>Topics and words</translation>
    </message>
    <message>
        <source>In how many items</source>
        <translation>In how many items</translation>
    </message>
    <message>
        <source>Topics and words of the month</source>
        <translation>Topics and words of the month</translation>
    </message>
    <message>
        <source>Topic or word</source>
        <translation>Topic or word</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>%1 open · %2 overdue</source>
        <translation>%1 open · %2 overdue</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>Topic: %1</translation>
    </message>
    <message>
        <source>Export the feedback</source>
        <translation>Export the feedback</translation>
    </message>
    <message>
        <source>feedback %1</source>
        <translation>feedback %1</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
</context>
<context>
    <name>sanbao::FeedbackPanel</name>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>A word it is counted by</source>
        <translation>A word it is counted by</translation>
    </message>
    <message>
        <source>Weibo, Douyin, Dianping …</source>
        <translation>Weibo, Douyin, Dianping …</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Mood</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Said</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Solved</translation>
    </message>
    <message>
        <source>Not solved</source>
        <translation>Not solved</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Time spent</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>It is a complaint: log one and close this item</source>
        <translation>It is a complaint: log one and close this item</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Close it</translation>
    </message>
    <message>
        <source>It is answered: keep the answer and close the item</source>
        <translation>It is answered: keep the answer and close the item</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>New feedback</source>
        <translation>New feedback</translation>
    </message>
    <message>
        <source>Who said it, if it is known</source>
        <translation>Who said it, if it is known</translation>
    </message>
    <message>
        <source>Feedback %1 is saved.</source>
        <translation>Feedback %1 is saved.</translation>
    </message>
    <message>
        <source>Feedback %1 is closed.</source>
        <translation>Feedback %1 is closed.</translation>
    </message>
    <message>
        <source>Make it a complaint?</source>
        <translation>Make it a complaint?</translation>
    </message>
    <message>
        <source>A complaint with a number and a limit of its own is logged, and this item is closed.</source>
        <translation>A complaint with a number and a limit of its own is logged, and this item is closed.</translation>
    </message>
    <message>
        <source>Log the complaint</source>
        <translation>Log the complaint</translation>
    </message>
    <message>
        <source>Keep as feedback</source>
        <translation>Keep as feedback</translation>
    </message>
    <message>
        <source>Complaint %1 is logged.</source>
        <translation>Complaint %1 is logged.</translation>
    </message>
</context>
<context>
    <name>sanbao::FindingPanel</name>
    <message>
        <source>Responsibility for the fault</source>
        <translation>Responsibility for the fault</translation>
    </message>
    <message>
        <source>None: the warranty holds</source>
        <translation>None: the warranty holds</translation>
    </message>
    <message>
        <source>Caused by</source>
        <translation>Caused by</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>Exclusion</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>A finding against the customer takes effect when a second person has approved it.</source>
        <translation>A finding against the customer takes effect when a second person has approved it.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Record the finding</source>
        <translation>Record the finding</translation>
    </message>
    <message>
        <source>The finding waits for a second person.</source>
        <translation>The finding waits for a second person.</translation>
    </message>
    <message>
        <source>The finding is recorded.</source>
        <translation>The finding is recorded.</translation>
    </message>
</context>
<context>
    <name>sanbao::ForecastPage</name>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Order volume</source>
        <translation>Order volume</translation>
    </message>
    <message>
        <source>Fault life</source>
        <translation>Fault life</translation>
    </message>
    <message>
        <source>Products at risk</source>
        <translation>Products at risk</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Back-test</source>
        <translation>Back-test</translation>
    </message>
    <message>
        <source>Back-test: each model forecasts the last 12 months, one month ahead</source>
        <translation>Back-test: each model forecasts the last 12 months, one month ahead</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Forecast</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % interval</translation>
    </message>
    <message>
        <source>%1: %2 orders</source>
        <translation>%1: %2 orders</translation>
    </message>
    <message>
        <source>%1: %2 expected, 95 % between %3</source>
        <translation>%1: %2 expected, 95 % between %3</translation>
    </message>
    <message>
        <source>Orders a month: %1</source>
        <translation>Orders a month: %1</translation>
    </message>
    <message>
        <source>hollow: expected · line: 95 % interval · %1</source>
        <translation>hollow: expected · line: 95 % interval · %1</translation>
    </message>
    <message>
        <source>orders a month · n %1 months</source>
        <translation>orders a month · n %1 months</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Mean error (orders)</source>
        <translation>Mean error (orders)</translation>
    </message>
    <message>
        <source>Scaled error</source>
        <translation>Scaled error</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>Inside interval</source>
        <translation>Inside interval</translation>
    </message>
    <message>
        <source>Months tested</source>
        <translation>Months tested</translation>
    </message>
    <message>
        <source>A forecast needs more than 12 whole months of orders.</source>
        <translation>A forecast needs more than 12 whole months of orders.</translation>
    </message>
    <message>
        <source>No model beats &quot;last month&quot; or &quot;same month last year&quot; here, so none is shown.</source>
        <translation>No model beats &quot;last month&quot; or &quot;same month last year&quot; here, so none is shown.</translation>
    </message>
    <message>
        <source>%1 had the smallest error over the last 12 months.</source>
        <translation>%1 had the smallest error over the last 12 months.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>First faults</source>
        <translation>First faults</translation>
    </message>
    <message>
        <source>Without fault after a year</source>
        <translation>Without fault after a year</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Shape</translation>
    </message>
    <message>
        <source>Typical life (months)</source>
        <translation>Typical life (months)</translation>
    </message>
    <message>
        <source>10 % failed by (months)</source>
        <translation>10 % failed by (months)</translation>
    </message>
    <message>
        <source>Faults next 90 days</source>
        <translation>Faults next 90 days</translation>
    </message>
    <message>
        <source>First fault by age, units that still work included. Below 5 faults no curve is drawn; ~ marks curves on fewer than 20. Shape below 1: early faults, about 1: random, above 1: wear-out.</source>
        <translation>First fault by age, units that still work included. Below 5 faults no curve is drawn; ~ marks curves on fewer than 20. Shape below 1: early faults, about 1: random, above 1: wear-out.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>In use since</translation>
    </message>
    <message>
        <source>Chance of a fault in 90 days</source>
        <translation>Chance of a fault in 90 days</translation>
    </message>
    <message>
        <source>Faults behind it</source>
        <translation>Faults behind it</translation>
    </message>
    <message>
        <source>No model has enough faults yet for a list.</source>
        <translation>No model has enough faults yet for a list.</translation>
    </message>
    <message>
        <source>Weibull curve of the model at the age of the unit. Enter opens the product.</source>
        <translation>Weibull curve of the model at the age of the unit. Enter opens the product.</translation>
    </message>
    <message>
        <source>Weeks and technicians</source>
        <translation>Weeks and technicians</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>What it was worth</source>
        <translation>What it was worth</translation>
    </message>
</context>
<context>
    <name>sanbao::GoalView</name>
    <message>
        <source>Targets of the month</source>
        <translation>Targets of the month</translation>
    </message>
    <message>
        <source>Objectives of the year</source>
        <translation>Objectives of the year</translation>
    </message>
    <message>
        <source>No objective is written down for this year yet.</source>
        <translation>No objective is written down for this year yet.</translation>
    </message>
    <message>
        <source>New objective</source>
        <translation>New objective</translation>
    </message>
    <message>
        <source>Measured by hand</source>
        <translation>Measured by hand</translation>
    </message>
    <message>
        <source>Per cent, minutes or a number</source>
        <translation>Per cent, minutes or a number</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objective</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Keep this objective</source>
        <translation>Keep this objective</translation>
    </message>
    <message>
        <source>%1. %2 (%3)</source>
        <translation>%1. %2 (%3)</translation>
    </message>
    <message>
        <source>Nothing in %1 can be measured yet. Enter on a row sets its target.</source>
        <translation>Nothing in %1 can be measured yet. Enter on a row sets its target.</translation>
    </message>
    <message>
        <source>%1, by mean attainment: %2. Enter on a row sets its target.</source>
        <translation>%1, by mean attainment: %2. Enter on a row sets its target.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>Attainment</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>* holds every month until the month gets a target of its own</source>
        <translation>* holds every month until the month gets a target of its own</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>So far</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Target of %1</source>
        <translation>Target of %1</translation>
    </message>
    <message>
        <source>%1, %2: per cent. Empty takes the month&apos;s own target away.</source>
        <translation>%1, %2: per cent. Empty takes the month&apos;s own target away.</translation>
    </message>
    <message>
        <source>%1, %2: in %3. Empty takes the month&apos;s own target away.</source>
        <translation>%1, %2: in %3. Empty takes the month&apos;s own target away.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>This is not a number.</translation>
    </message>
    <message>
        <source>Target of the year: %1</source>
        <translation>Target of the year: %1</translation>
    </message>
    <message>
        <source>Reached so far: %1</source>
        <translation>Reached so far: %1</translation>
    </message>
</context>
<context>
    <name>sanbao::GuideSection</name>
    <message>
        <source>Work instructions</source>
        <translation>Work instructions</translation>
    </message>
    <message>
        <source>Technicians open them on the order; every reading is kept</source>
        <translation>Technicians open them on the order; every reading is kept</translation>
    </message>
    <message>
        <source>New instruction</source>
        <translation>New instruction</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fault</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Save a version</source>
        <translation>Save a version</translation>
    </message>
    <message>
        <source>Exceptions from the common standards</source>
        <translation>Exceptions from the common standards</translation>
    </message>
    <message>
        <source>Without one every unit works by the same version</source>
        <translation>Without one every unit works by the same version</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Exceptions</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Works by</source>
        <translation>Works by</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Approve the chosen one</source>
        <translation>Approve the chosen one</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>Refuse it</translation>
    </message>
    <message>
        <source>Ask for an exception</source>
        <translation>Ask for an exception</translation>
    </message>
    <message>
        <source>every product</source>
        <translation>every product</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation>%1 · version %2</translation>
    </message>
    <message>
        <source>every fault</source>
        <translation>every fault</translation>
    </message>
    <message>
        <source>The instruction is saved as a new version.</source>
        <translation>The instruction is saved as a new version.</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>waits for an answer</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>approved by %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>%1 works by %2 until %3: %4 (%5)</source>
        <translation>%1 works by %2 until %3: %4 (%5)</translation>
    </message>
    <message>
        <source>No exception: every unit works by the same version.</source>
        <translation>No exception: every unit works by the same version.</translation>
    </message>
    <message>
        <source>The exception waits for another person&apos;s answer.</source>
        <translation>The exception waits for another person&apos;s answer.</translation>
    </message>
    <message>
        <source>The exception is approved.</source>
        <translation>The exception is approved.</translation>
    </message>
    <message>
        <source>The exception is refused.</source>
        <translation>The exception is refused.</translation>
    </message>
</context>
<context>
    <name>sanbao::HandlingForm</name>
    <message>
        <source>Justified</source>
        <translation>Justified</translation>
    </message>
    <message>
        <source>Not justified</source>
        <translation>Not justified</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Not accepted</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Remedy offered</source>
        <translation>Remedy offered</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>The customer</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
</context>
<context>
    <name>sanbao::HandlingSection</name>
    <message>
        <source>Standard of the fault</source>
        <translation>Standard of the fault</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Faults</translation>
    </message>
    <message>
        <source>The standard fills the plan of every order with the fault</source>
        <translation>The standard fills the plan of every order with the fault</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Codes of parts, one a line: V-100 x 2</source>
        <translation>Codes of parts, one a line: V-100 x 2</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Handled</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Skill</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Kit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Save the standard</source>
        <translation>Save the standard</translation>
    </message>
    <message>
        <source>The standard is saved.</source>
        <translation>The standard is saved.</translation>
    </message>
</context>
<context>
    <name>sanbao::HandsOnCard</name>
    <message>
        <source>Working time</source>
        <translation>Working time</translation>
    </message>
    <message>
        <source>Why it pauses</source>
        <translation>Why it pauses</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>running</source>
        <translation>running</translation>
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
        <translation>%1 %2: %3 orders</translation>
    </message>
</context>
<context>
    <name>sanbao::HoursSection</name>
    <message>
        <source>The week</source>
        <translation>The week</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>For example 09:00-12:00, 13:30-18:00. Leave a day empty when the store is closed. Promises already given keep their times.</source>
        <translation>For example 09:00-12:00, 13:30-18:00. Leave a day empty when the store is closed. Promises already given keep their times.</translation>
    </message>
    <message>
        <source>Save the week</source>
        <translation>Save the week</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>worked</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Days that differ from the week</source>
        <translation>Days that differ from the week</translation>
    </message>
    <message>
        <source>Days that differ</source>
        <translation>Days that differ</translation>
    </message>
    <message>
        <source>Import the official table…</source>
        <translation>Import the official table…</translation>
    </message>
    <message>
        <source>worked like a Monday</source>
        <translation>worked like a Monday</translation>
    </message>
    <message>
        <source>Remove the chosen day</source>
        <translation>Remove the chosen day</translation>
    </message>
    <message>
        <source>Add the day</source>
        <translation>Add the day</translation>
    </message>
    <message>
        <source>Write times like 09:00-12:00, 13:30-18:00.</source>
        <translation>Write times like 09:00-12:00, 13:30-18:00.</translation>
    </message>
    <message>
        <source>The opening hours are saved.</source>
        <translation>The opening hours are saved.</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>entered by hand</translation>
    </message>
    <message>
        <source>The day is saved.</source>
        <translation>The day is saved.</translation>
    </message>
    <message>
        <source>Choose a day in the list first.</source>
        <translation>Choose a day in the list first.</translation>
    </message>
    <message>
        <source>The day follows the week again.</source>
        <translation>The day follows the week again.</translation>
    </message>
    <message>
        <source>Official days off and make-up days</source>
        <translation>Official days off and make-up days</translation>
    </message>
    <message>
        <source>Calendar tables (*.json);;All files (*)</source>
        <translation>Calendar tables (*.json);;All files (*)</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>The file cannot be read: %1</translation>
    </message>
    <message>
        <source>This is not a calendar table: %1</source>
        <translation>This is not a calendar table: %1</translation>
    </message>
    <message>
        <source>%1 days are imported.</source>
        <translation>%1 days are imported.</translation>
    </message>
</context>
<context>
    <name>sanbao::ImportPage</name>
    <message>
        <source>taken in</source>
        <translation>taken in</translation>
    </message>
    <message>
        <source>known</source>
        <translation>known</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>ready</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Order or problem</source>
        <translation>Order or problem</translation>
    </message>
    <message>
        <source>Empty table …</source>
        <translation>Empty table …</translation>
    </message>
    <message>
        <source>Save a table with the right columns to fill in</source>
        <translation>Save a table with the right columns to fill in</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Choose a file …</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Take in</translation>
    </message>
    <message>
        <source>Register the lines without a problem</source>
        <translation>Register the lines without a problem</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>No file yet</translation>
    </message>
    <message>
        <source>Import requests</source>
        <translation>Import requests</translation>
    </message>
    <message>
        <source>Requests to import</source>
        <translation>Requests to import</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>The file %1 cannot be read.</translation>
    </message>
    <message>
        <source>These columns are not used: %1</source>
        <translation>These columns are not used: %1</translation>
    </message>
    <message>
        <source>Empty table</source>
        <translation>Empty table</translation>
    </message>
    <message>
        <source>requests.csv</source>
        <translation>requests.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tables (*.csv)</translation>
    </message>
    <message>
        <source>The table is saved as %1.</source>
        <translation>The table is saved as %1.</translation>
    </message>
    <message>
        <source>New orders: %1</source>
        <translation>New orders: %1</translation>
    </message>
    <message>
        <source>%1 · %2 · lines: %3, ready: %4</source>
        <translation>%1 · %2 · lines: %3, ready: %4</translation>
    </message>
    <message>
        <source>A spreadsheet (.xlsx) or a CSV table, UTF-8 or GB18030</source>
        <translation>A spreadsheet (.xlsx) or a CSV table, UTF-8 or GB18030</translation>
    </message>
    <message>
        <source>Choose a spreadsheet or a CSV table with the columns phone, category and fault at least. Nothing is saved before you take it in.</source>
        <translation>Choose a spreadsheet or a CSV table with the columns phone, category and fault at least. Nothing is saved before you take it in.</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.txt)</source>
        <translation>Tables (*.xlsx *.csv *.txt)</translation>
    </message>
</context>
<context>
    <name>sanbao::InboxPage</name>
    <message>
        <source>Which notices</source>
        <translation>Which notices</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Unread</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Tasks of my teams</source>
        <translation>Tasks of my teams</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Mark all read</translation>
    </message>
    <message>
        <source>Everything here has been seen</source>
        <translation>Everything here has been seen</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Task done</translation>
    </message>
    <message>
        <source>The chosen task is done</source>
        <translation>The chosen task is done</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>No open task</source>
        <translation>No open task</translation>
    </message>
    <message>
        <source>Tasks for a team are given on the page of an order or complaint.</source>
        <translation>Tasks for a team are given on the page of an order or complaint.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nothing new</translation>
    </message>
    <message>
        <source>Overdue orders, arrived parts, low grades, tasks and mentions come here.</source>
        <translation>Overdue orders, arrived parts, low grades, tasks and mentions come here.</translation>
    </message>
    <message>
        <source>No notice yet</source>
        <translation>No notice yet</translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>%1 unread</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Done: %1</translation>
    </message>
</context>
<context>
    <name>sanbao::IndicatorPanel</name>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>A question of the survey</source>
        <translation>A question of the survey</translation>
    </message>
    <message>
        <source>A figure of the process</source>
        <translation>A figure of the process</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>higher is better</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>lower is better</translation>
    </message>
    <message>
        <source>Counts in the quality score</source>
        <translation>Counts in the quality score</translation>
    </message>
    <message>
        <source>In Chinese</source>
        <translation>In Chinese</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>In English</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Reads</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Which one</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Worst (0)</source>
        <translation>Worst (0)</translation>
    </message>
    <message>
        <source>Best (100)</source>
        <translation>Best (100)</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Grades run from 1 to 5, shares from 0 to 1, times in minutes. Weights are compared with those of the same group.</source>
        <translation>Grades run from 1 to 5, shares from 0 to 1, times in minutes. Weights are compared with those of the same group.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>New indicator</translation>
    </message>
    <message>
        <source>The indicator &quot;%1&quot; is saved.</source>
        <translation>The indicator &quot;%1&quot; is saved.</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>New group</translation>
    </message>
    <message>
        <source>The group &quot;%1&quot; is saved.</source>
        <translation>The group &quot;%1&quot; is saved.</translation>
    </message>
</context>
<context>
    <name>sanbao::IndicatorTable</name>
    <message>
        <source>Indicators</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Shares</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Product: %1</source>
        <translation>Product: %1</translation>
    </message>
</context>
<context>
    <name>sanbao::InspectionView</name>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>whole model</source>
        <translation>whole model</translation>
    </message>
    <message>
        <source>this piece</source>
        <translation>this piece</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Products that fail more often</source>
        <translation>Products that fail more often</translation>
    </message>
    <message>
        <source>No product fails more often than before</source>
        <translation>No product fails more often than before</translation>
    </message>
    <message>
        <source>Products stand here when their own repairs, or those of their model, become more frequent.</source>
        <translation>Products stand here when their own repairs, or those of their model, become more frequent.</translation>
    </message>
    <message>
        <source>Proactive in the last 12 months: %1 of %2 orders (%3 %) – plans %4, forecasts %5, callbacks %6</source>
        <translation>Proactive in the last 12 months: %1 of %2 orders (%3 %) – plans %4, forecasts %5, callbacks %6</translation>
    </message>
    <message>
        <source>Fails more often</source>
        <translation>Fails more often</translation>
    </message>
</context>
<context>
    <name>sanbao::InstallationCard</name>
    <message>
        <source>Hand-over of the installation</source>
        <translation>Hand-over of the installation</translation>
    </message>
    <message>
        <source>Acceptance checklist</source>
        <translation>Acceptance checklist</translation>
    </message>
    <message>
        <source>Ticked: in order. Half: not in order. Empty: not looked at.</source>
        <translation>Ticked: in order. Half: not in order. Empty: not looked at.</translation>
    </message>
    <message>
        <source>Save the checklist</source>
        <translation>Save the checklist</translation>
    </message>
    <message>
        <source>The checklist is saved.</source>
        <translation>The checklist is saved.</translation>
    </message>
    <message>
        <source>Own check</source>
        <translation>Own check</translation>
    </message>
    <message>
        <source>The own check is signed.</source>
        <translation>The own check is signed.</translation>
    </message>
    <message>
        <source>Second check</source>
        <translation>Second check</translation>
    </message>
    <message>
        <source>The second check is signed.</source>
        <translation>The second check is signed.</translation>
    </message>
    <message>
        <source>What the customer was shown, one a line</source>
        <translation>What the customer was shown, one a line</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acknowledged</translation>
    </message>
    <message>
        <source>Record the training</source>
        <translation>Record the training</translation>
    </message>
    <message>
        <source>The training is recorded.</source>
        <translation>The training is recorded.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>The acceptance is recorded.</source>
        <translation>The acceptance is recorded.</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Not accepted</translation>
    </message>
    <message>
        <source>The refusal is recorded.</source>
        <translation>The refusal is recorded.</translation>
    </message>
    <message>
        <source>Own check: %1</source>
        <translation>Own check: %1</translation>
    </message>
    <message>
        <source>Second check: %1</source>
        <translation>Second check: %1</translation>
    </message>
    <message>
        <source>Complete: the order may be closed.</source>
        <translation>Complete: the order may be closed.</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Still missing: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translation>Signed: %1</translation>
    </message>
</context>
<context>
    <name>sanbao::InstructionCard</name>
    <message>
        <source>Work instructions</source>
        <translation>Work instructions</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation>%1 · version %2</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Read: %1</translation>
    </message>
    <message>
        <source>Opens the instruction; who read it is kept on the order</source>
        <translation>Opens the instruction; who read it is kept on the order</translation>
    </message>
    <message>
        <source>None for this product. They are written in Settings, Instructions.</source>
        <translation>None for this product. They are written in Settings, Instructions.</translation>
    </message>
    <message>
        <source>%1 read %2, version %3, %4</source>
        <translation>%1 read %2, version %3, %4</translation>
    </message>
</context>
<context>
    <name>sanbao::IntakeForm</name>
    <message>
        <source>1  Customer and product</source>
        <translation>1  Customer and product</translation>
    </message>
    <message>
        <source>2  Problem</source>
        <translation>2  Problem</translation>
    </message>
</context>
<context>
    <name>sanbao::IntakePage</name>
    <message>
        <source>Slip: preview</source>
        <translation>Slip: preview</translation>
    </message>
    <message>
        <source>Slip: print at once</source>
        <translation>Slip: print at once</translation>
    </message>
    <message>
        <source>Slip: none</source>
        <translation>Slip: none</translation>
    </message>
    <message>
        <source>New intake</source>
        <translation>New intake</translation>
    </message>
    <message>
        <source>Parked requests</source>
        <translation>Parked requests</translation>
    </message>
    <message>
        <source>Continue a parked request</source>
        <translation>Continue a parked request</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Start over</translation>
    </message>
    <message>
        <source>Empty the form</source>
        <translation>Empty the form</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Park</translation>
    </message>
    <message>
        <source>Put this request aside and serve the next customer</source>
        <translation>Put this request aside and serve the next customer</translation>
    </message>
    <message>
        <source>Save and print</source>
        <translation>Save and print</translation>
    </message>
    <message>
        <source>Log the request and print the slip</source>
        <translation>Log the request and print the slip</translation>
    </message>
    <message>
        <source>What happens to the slip after saving</source>
        <translation>What happens to the slip after saving</translation>
    </message>
    <message>
        <source>Draft restored</source>
        <translation>Draft restored</translation>
    </message>
    <message>
        <source>The draft could not be saved: %1</source>
        <translation>The draft could not be saved: %1</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>Draft saved %1</translation>
    </message>
    <message>
        <source>Not saved yet: please complete the marked fields</source>
        <translation>Not saved yet: please complete the marked fields</translation>
    </message>
    <message>
        <source>Last saved: %1</source>
        <translation>Last saved: %1</translation>
    </message>
    <message>
        <source>Order %1 is registered.</source>
        <translation>Order %1 is registered.</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Open the order</translation>
    </message>
    <message>
        <source>The order is saved, but the slip was not printed: %1</source>
        <translation>The order is saved, but the slip was not printed: %1</translation>
    </message>
    <message>
        <source>There is nothing to park yet. Shift+F6 shows what is parked.</source>
        <translation>There is nothing to park yet. Shift+F6 shows what is parked.</translation>
    </message>
    <message>
        <source>Parked: %1</source>
        <translation>Parked: %1</translation>
    </message>
    <message>
        <source>This parked request no longer exists.</source>
        <translation>This parked request no longer exists.</translation>
    </message>
    <message>
        <source>Continued: %1</source>
        <translation>Continued: %1</translation>
    </message>
    <message>
        <source>The request on the form is thrown away. Park it instead to keep it.</source>
        <translation>The request on the form is thrown away. Park it instead to keep it.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Throw away</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Import requests</source>
        <translation>Import requests</translation>
    </message>
    <message>
        <source>Take in requests received elsewhere from a table</source>
        <translation>Take in requests received elsewhere from a table</translation>
    </message>
</context>
<context>
    <name>sanbao::JudgementPanel</name>
    <message>
        <source>Pairwise judgements</source>
        <translation>Pairwise judgements</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Expert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Add an expert</source>
        <translation>Add an expert</translation>
    </message>
    <message>
        <source>Remove this expert</source>
        <translation>Remove this expert</translation>
    </message>
    <message>
        <source>Use these judgements</source>
        <translation>Use these judgements</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 against %2</translation>
    </message>
    <message>
        <source>%1 weighs %2 times as much</source>
        <translation>%1 weighs %2 times as much</translation>
    </message>
    <message>
        <source>both weigh the same</source>
        <translation>both weigh the same</translation>
    </message>
    <message>
        <source>Consistency ratio: this expert %1, all together %2 (must be below 0.10)</source>
        <translation>Consistency ratio: this expert %1, all together %2 (must be below 0.10)</translation>
    </message>
    <message>
        <source>This judgement contradicts the others most.</source>
        <translation>This judgement contradicts the others most.</translation>
    </message>
</context>
<context>
    <name>sanbao::KeepCard</name>
    <message>
        <source>Customer and counter</source>
        <translation>Customer and counter</translation>
    </message>
    <message>
        <source>Progress message</source>
        <translation>Progress message</translation>
    </message>
    <message>
        <source>Scan or type the number on the slip</source>
        <translation>Scan or type the number on the slip</translation>
    </message>
    <message>
        <source>Without the slip: how you know the person</source>
        <translation>Without the slip: how you know the person</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Slip</translation>
    </message>
    <message>
        <source>or identity</source>
        <translation>or identity</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Handed to</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Hand back</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Sent by</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Log as sent</source>
        <translation>Log as sent</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>First contact</translation>
    </message>
    <message>
        <source>Online order</source>
        <translation>Online order</translation>
    </message>
    <message>
        <source>Tracking no.</source>
        <translation>Tracking no.</translation>
    </message>
    <message>
        <source>Left here</source>
        <translation>Left here</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Looks</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Shelf</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>Handed back</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 to %2, %3</translation>
    </message>
    <message>
        <source>against the slip</source>
        <translation>against the slip</translation>
    </message>
    <message>
        <source>Handed back to %1.</source>
        <translation>Handed back to %1.</translation>
    </message>
    <message>
        <source>The message is logged.</source>
        <translation>The message is logged.</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>Waiver</translation>
    </message>
</context>
<context>
    <name>sanbao::KpiTile</name>
    <message>
        <source>target %1</source>
        <translation>target %1</translation>
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
        <translation>provisional</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>change %1</translation>
    </message>
    <message>
        <source>Orders in the numerator</source>
        <translation>Orders in the numerator</translation>
    </message>
    <message>
        <source>Orders in the denominator</source>
        <translation>Orders in the denominator</translation>
    </message>
    <message>
        <source>Orders behind this figure</source>
        <translation>Orders behind this figure</translation>
    </message>
    <message>
        <source>vs. before %1</source>
        <translation>vs. before %1</translation>
    </message>
</context>
<context>
    <name>sanbao::LimitPanel</name>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critical</translation>
    </message>
    <message>
        <source>From n</source>
        <translation>From n</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>In %1. An alert comes up below the limit.</source>
        <translation>In %1. An alert comes up below the limit.</translation>
    </message>
    <message>
        <source>In %1. An alert comes up above the limit.</source>
        <translation>In %1. An alert comes up above the limit.</translation>
    </message>
    <message>
        <source>Not a number.</source>
        <translation>Not a number.</translation>
    </message>
    <message>
        <source>The limits of &quot;%1&quot; are saved.</source>
        <translation>The limits of &quot;%1&quot; are saved.</translation>
    </message>
    <message>
        <source>What others reach; a dotted line in the trend</source>
        <translation>What others reach; a dotted line in the trend</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Benchmark</translation>
    </message>
</context>
<context>
    <name>sanbao::LoyaltyView</name>
    <message>
        <source>Satisfied customers in percent</source>
        <translation>Satisfied customers in percent</translation>
    </message>
    <message>
        <source>Grades 4 and 5 of the overall question</source>
        <translation>Grades 4 and 5 of the overall question</translation>
    </message>
    <message>
        <source>Satisfaction of twelve months</source>
        <translation>Satisfaction of twelve months</translation>
    </message>
    <message>
        <source>Satisfaction by month</source>
        <translation>Satisfaction by month</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Loyalty of the period</source>
        <translation>Loyalty of the period</translation>
    </message>
    <message>
        <source>Measures of loyalty</source>
        <translation>Measures of loyalty</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Baseline and goal</source>
        <translation>Baseline and goal</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Came from</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Save the lines</source>
        <translation>Save the lines</translation>
    </message>
    <message>
        <source>%1: %2 of %3 answers</source>
        <translation>%1: %2 of %3 answers</translation>
    </message>
    <message>
        <source>came from %1 %</source>
        <translation>came from %1 %</translation>
    </message>
    <message>
        <source>goal %1 %</source>
        <translation>goal %1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Recommendation (NPS)</source>
        <translation>Recommendation (NPS)</translation>
    </message>
    <message>
        <source>Bought again after a service (so far)</source>
        <translation>Bought again after a service (so far)</translation>
    </message>
    <message>
        <source>Bought again after a service</source>
        <translation>Bought again after a service</translation>
    </message>
    <message>
        <source>Packages renewed</source>
        <translation>Packages renewed</translation>
    </message>
    <message>
        <source>Baseline and goal are saved.</source>
        <translation>Baseline and goal are saved.</translation>
    </message>
</context>
<context>
    <name>sanbao::MainWindow</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Sanbao</source>
        <translation>Sanbao</translation>
    </message>
    <message>
        <source>Person, language and look</source>
        <translation>Person, language and look</translation>
    </message>
    <message>
        <source>F1 Help</source>
        <translation>F1 Help</translation>
    </message>
    <message>
        <source>Show every key</source>
        <translation>Show every key</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Narrow or wide page list</source>
        <translation>Narrow or wide page list</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Close the program</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
</context>
<context>
    <name>sanbao::MaintenancePage</name>
    <message>
        <source>Until when</source>
        <translation>Until when</translation>
    </message>
    <message>
        <source>Due by today</source>
        <translation>Due by today</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>Next 7 days</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>Next 30 days</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>Select every plan in the list</source>
        <translation>Select every plan in the list</translation>
    </message>
    <message>
        <source>Create visits</source>
        <translation>Create visits</translation>
    </message>
    <message>
        <source>Register a maintenance order for each selected plan</source>
        <translation>Register a maintenance order for each selected plan</translation>
    </message>
    <message>
        <source>Plan products</source>
        <translation>Plan products</translation>
    </message>
    <message>
        <source>Give every installed product without a plan the plan of its category</source>
        <translation>Give every installed product without a plan the plan of its category</translation>
    </message>
    <message>
        <source>No maintenance is due</source>
        <translation>No maintenance is due</translation>
    </message>
    <message>
        <source>Plans are added on the page of a product; they appear here when they are due.</source>
        <translation>Plans are added on the page of a product; they appear here when they are due.</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>%1 due · %2 overdue</source>
        <translation>%1 due · %2 overdue</translation>
    </message>
    <message>
        <source>Create %1 visits</source>
        <translation>Create %1 visits</translation>
    </message>
    <message>
        <source>Create visit</source>
        <translation>Create visit</translation>
    </message>
    <message>
        <source>One maintenance order is registered now.</source>
        <translation>One maintenance order is registered now.</translation>
    </message>
    <message>
        <source>%1 maintenance orders are registered now, one for each selected plan.</source>
        <translation>%1 maintenance orders are registered now, one for each selected plan.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 more</translation>
    </message>
    <message>
        <source>Registered: %1</source>
        <translation>Registered: %1</translation>
    </message>
    <message>
        <source>Every installed product that needs maintenance has a plan already.</source>
        <translation>Every installed product that needs maintenance has a plan already.</translation>
    </message>
    <message>
        <source>%1 installed products have no maintenance plan. Each gets the interval of its category, counted from its installation.</source>
        <translation>%1 installed products have no maintenance plan. Each gets the interval of its category, counted from its installation.</translation>
    </message>
    <message>
        <source>Plan them</source>
        <translation>Plan them</translation>
    </message>
    <message>
        <source>%1 plans are made.</source>
        <translation>%1 plans are made.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Visits a day</source>
        <translation>Visits a day</translation>
    </message>
    <message>
        <source>Failing more often</source>
        <translation>Failing more often</translation>
    </message>
    <message>
        <source>Spread visits</source>
        <translation>Spread visits</translation>
    </message>
    <message>
        <source>Spread the visits of the selected plans over days, areas together</source>
        <translation>Spread the visits of the selected plans over days, areas together</translation>
    </message>
    <message>
        <source>Create %1 inspections</source>
        <translation>Create %1 inspections</translation>
    </message>
    <message>
        <source>Create inspection</source>
        <translation>Create inspection</translation>
    </message>
    <message>
        <source>%1 visits are registered from %2 to %3.</source>
        <translation>%1 visits are registered from %2 to %3.</translation>
    </message>
    <message>
        <source>no area</source>
        <translation>no area</translation>
    </message>
    <message>
        <source>Create inspections</source>
        <translation>Create inspections</translation>
    </message>
    <message>
        <source>%1 inspection orders are registered now, each with the reason it is offered for.</source>
        <translation>%1 inspection orders are registered now, each with the reason it is offered for.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
</context>
<context>
    <name>sanbao::MergePanel</name>
    <message>
        <source>Orders: %1</source>
        <translation>Orders: %1</translation>
    </message>
    <message>
        <source>Products: %1</source>
        <translation>Products: %1</translation>
    </message>
    <message>
        <source>Complaints: %1</source>
        <translation>Complaints: %1</translation>
    </message>
    <message>
        <source>Agreements: %1</source>
        <translation>Agreements: %1</translation>
    </message>
    <message>
        <source>Callbacks: %1</source>
        <translation>Callbacks: %1</translation>
    </message>
    <message>
        <source>Contacts: %1</source>
        <translation>Contacts: %1</translation>
    </message>
    <message>
        <source>Point entries: %1</source>
        <translation>Point entries: %1</translation>
    </message>
    <message>
        <source>Care tasks: %1</source>
        <translation>Care tasks: %1</translation>
    </message>
    <message>
        <source>Other records: %1</source>
        <translation>Other records: %1</translation>
    </message>
    <message>
        <source>Merge with another record</source>
        <translation>Merge with another record</translation>
    </message>
    <message>
        <source>Phone, name or pinyin of the other record</source>
        <translation>Phone, name or pinyin of the other record</translation>
    </message>
    <message>
        <source>Other records</source>
        <translation>Other records</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Everything of the other record moves to this one; its number and address are kept here.</source>
        <translation>Everything of the other record moves to this one; its number and address are kept here.</translation>
    </message>
    <message>
        <source>Find the other record</source>
        <translation>Find the other record</translation>
    </message>
    <message>
        <source>same number</source>
        <translation>same number</translation>
    </message>
    <message>
        <source>name and address</source>
        <translation>name and address</translation>
    </message>
    <message>
        <source>Choose the record that is to go.</source>
        <translation>Choose the record that is to go.</translation>
    </message>
    <message>
        <source>%1 stays, %2 goes. To be moved:</source>
        <translation>%1 stays, %2 goes. To be moved:</translation>
    </message>
    <message>
        <source>Number added: %1</source>
        <translation>Number added: %1</translation>
    </message>
    <message>
        <source>Address taken over: %1</source>
        <translation>Address taken over: %1</translation>
    </message>
    <message>
        <source>%1 was merged. It can be taken back today with &quot;Merge&quot;.</source>
        <translation>%1 was merged. It can be taken back today with &quot;Merge&quot;.</translation>
    </message>
    <message>
        <source>Merged today</source>
        <translation>Merged today</translation>
    </message>
    <message>
        <source>Take back %1</source>
        <translation>Take back %1</translation>
    </message>
    <message>
        <source>The merge is taken back.</source>
        <translation>The merge is taken back.</translation>
    </message>
</context>
<context>
    <name>sanbao::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Close the message</translation>
    </message>
</context>
<context>
    <name>sanbao::ModelAhead</name>
    <message>
        <source>Models of the catalogue</source>
        <translation>Models of the catalogue</translation>
    </message>
    <message>
        <source>smart</source>
        <translation>smart</translation>
    </message>
</context>
<context>
    <name>sanbao::ModelSection</name>
    <message>
        <source>Product catalogue</source>
        <translation>Product catalogue</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>New model</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Brand</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>smart</source>
        <translation>smart</translation>
    </message>
    <message>
        <source>Parts until</source>
        <translation>Parts until</translation>
    </message>
    <message>
        <source>for life</source>
        <translation>for life</translation>
    </message>
    <message>
        <source>smart, with electronics</source>
        <translation>smart, with electronics</translation>
    </message>
    <message>
        <source>years</source>
        <translation>years</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>parts for life</source>
        <translation>parts for life</translation>
    </message>
    <message>
        <source>Links or file names, one a line</source>
        <translation>Links or file names, one a line</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in use</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Control board</source>
        <translation>Control board</translation>
    </message>
    <message>
        <source>Service life</source>
        <translation>Service life</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Save the model</source>
        <translation>Save the model</translation>
    </message>
    <message>
        <source>Change the model</source>
        <translation>Change the model</translation>
    </message>
    <message>
        <source>The model is saved.</source>
        <translation>The model is saved.</translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>No models yet</translation>
    </message>
    <message>
        <source>A model keeps what all its units have in common: service life, parts supply, papers. Brand and model typed at the counter complete from here.</source>
        <translation>A model keeps what all its units have in common: service life, parts supply, papers. Brand and model typed at the counter complete from here.</translation>
    </message>
</context>
<context>
    <name>sanbao::MoreFields</name>
    <message>
        <source>More fields</source>
        <translation>More fields</translation>
    </message>
    <message>
        <source>Left at the counter, online order, first contact, electronics</source>
        <translation>Left at the counter, online order, first contact, electronics</translation>
    </message>
    <message>
        <source>Left here</source>
        <translation>Left here</translation>
    </message>
    <message>
        <source>What stays in the store</source>
        <translation>What stays in the store</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Looks</translation>
    </message>
    <message>
        <source>Scratches, dents, missing parts</source>
        <translation>Scratches, dents, missing parts</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Shelf</translation>
    </message>
    <message>
        <source>Where it is put</source>
        <translation>Where it is put</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Online shop</source>
        <translation>Online shop</translation>
    </message>
    <message>
        <source>Order there</source>
        <translation>Order there</translation>
    </message>
    <message>
        <source>Tracking no.</source>
        <translation>Tracking no.</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>First contact</translation>
    </message>
    <message>
        <source>If earlier: 2026-03-02 09:05</source>
        <translation>If earlier: 2026-03-02 09:05</translation>
    </message>
    <message>
        <source>by</source>
        <translation>by</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Control board</source>
        <translation>Control board</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>Fewer fields</translation>
    </message>
</context>
<context>
    <name>sanbao::NavButton</name>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, %2 waiting</translation>
    </message>
</context>
<context>
    <name>sanbao::NavRail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>sanbao::OfferPanel</name>
    <message>
        <source>Proposal</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Code of the price list or of a part, one a line: V-100 x 2</source>
        <translation>Code of the price list or of a part, one a line: V-100 x 2</translation>
    </message>
    <message>
        <source>Steps, one a line</source>
        <translation>Steps, one a line</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Another option</source>
        <translation>Another option</translation>
    </message>
    <message>
        <source>Issue and print</source>
        <translation>Issue and print</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Proposal for %1</source>
        <translation>Proposal for %1</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 of %2: %3</translation>
    </message>
    <message>
        <source>Line %1: write a code and how many, like V-100 x 2.</source>
        <translation>Line %1: write a code and how many, like V-100 x 2.</translation>
    </message>
    <message>
        <source>Neither the price list nor the parts have: %1.</source>
        <translation>Neither the price list nor the parts have: %1.</translation>
    </message>
    <message>
        <source>¥ %1</source>
        <translation>¥ %1</translation>
    </message>
    <message>
        <source>¥ %1, free of charge ¥ %2</source>
        <translation>¥ %1, free of charge ¥ %2</translation>
    </message>
    <message>
        <source>%1: ¥ %2</source>
        <translation>%1: ¥ %2</translation>
    </message>
    <message>
        <source>The customer declines</source>
        <translation>The customer declines</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Record the answer</translation>
    </message>
    <message>
        <source>The choice is recorded; its items are the fees now.</source>
        <translation>The choice is recorded; its items are the fees now.</translation>
    </message>
    <message>
        <source>%1 was declined.</source>
        <translation>%1 was declined.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
</context>
<context>
    <name>sanbao::OrderCostCard</name>
    <message>
        <source>Costs</source>
        <translation>Costs</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Enter a cost</source>
        <translation>Enter a cost</translation>
    </message>
    <message>
        <source>Labour, way, third parties …</source>
        <translation>Labour, way, third parties …</translation>
    </message>
    <message>
        <source>Claim on the maker</source>
        <translation>Claim on the maker</translation>
    </message>
    <message>
        <source>Ask the maker to pay, or note his answer</source>
        <translation>Ask the maker to pay, or note his answer</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Amend</translation>
    </message>
    <message>
        <source>Append a correction to the closed order</source>
        <translation>Append a correction to the closed order</translation>
    </message>
    <message>
        <source>Lock the order and fix how long it is kept</source>
        <translation>Lock the order and fix how long it is kept</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Rate (yuan)</source>
        <translation>Rate (yuan)</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Maker</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>Amount (yuan)</translation>
    </message>
    <message>
        <source>If refused: why</source>
        <translation>If refused: why</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>Kept as</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Costs can be entered here; the sums are for the manager.</source>
        <translation>Costs can be entered here; the sums are for the manager.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Direct %1 · indirect %2</source>
        <translation>Direct %1 · indirect %2</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Revenue</translation>
    </message>
    <message>
        <source>Revenue, not settled yet</source>
        <translation>Revenue, not settled yet</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 of %3</translation>
    </message>
    <message>
        <source>Margin (%1 %)</source>
        <translation>Margin (%1 %)</translation>
    </message>
    <message>
        <source>Locked on %1, kept until %2.</source>
        <translation>Locked on %1, kept until %2.</translation>
    </message>
    <message>
        <source>Closed: nothing changes any more, corrections are appended.</source>
        <translation>Closed: nothing changes any more, corrections are appended.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilometres</translation>
    </message>
    <message>
        <source>as set</source>
        <translation>as set</translation>
    </message>
    <message>
        <source>This is not a quantity.</source>
        <translation>This is not a quantity.</translation>
    </message>
    <message>
        <source>%1 is entered.</source>
        <translation>%1 is entered.</translation>
    </message>
    <message>
        <source>Why is &quot;%1&quot; taken back?</source>
        <translation>Why is &quot;%1&quot; taken back?</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>The maker&apos;s answer</source>
        <translation>The maker&apos;s answer</translation>
    </message>
    <message>
        <source>The amendment is appended.</source>
        <translation>The amendment is appended.</translation>
    </message>
    <message>
        <source>Amend the closed order</source>
        <translation>Amend the closed order</translation>
    </message>
    <message>
        <source>%1, %2 years</source>
        <translation>%1, %2 years</translation>
    </message>
    <message>
        <source>Archived until %1.</source>
        <translation>Archived until %1.</translation>
    </message>
    <message>
        <source>Archive the order</source>
        <translation>Archive the order</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>Trip</translation>
    </message>
    <message>
        <source>Kilometres, minutes and what came of a visit</source>
        <translation>Kilometres, minutes and what came of a visit</translation>
    </message>
    <message>
        <source>%1 · %2 km · %3 min · %4</source>
        <translation>%1 · %2 km · %3 min · %4</translation>
    </message>
</context>
<context>
    <name>sanbao::OrderFilterBar</name>
    <message>
        <source>All states</source>
        <translation>All states</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>All types</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Overdue only</source>
        <translation>Overdue only</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Leave this list and show all orders again</source>
        <translation>Leave this list and show all orders again</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>From day</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>To day</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>State: %1</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Type: %1</translation>
    </message>
    <message>
        <source>Technician: %1</source>
        <translation>Technician: %1</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Period: %1</translation>
    </message>
    <message>
        <source>Sorted: %1</source>
        <translation>Sorted: %1</translation>
    </message>
</context>
<context>
    <name>sanbao::OrderLife</name>
    <message>
        <source>in this step for too long: since %1</source>
        <translation>in this step for too long: since %1</translation>
    </message>
    <message>
        <source>in this step until %1</source>
        <translation>in this step until %1</translation>
    </message>
</context>
<context>
    <name>sanbao::OrderListPage</name>
    <message>
        <source>Work orders</source>
        <translation>Work orders</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Save the shown list as a CSV file</source>
        <translation>Save the shown list as a CSV file</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Print the shown list</source>
        <translation>Print the shown list</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Read the list again</translation>
    </message>
    <message>
        <source>New intake</source>
        <translation>New intake</translation>
    </message>
    <message>
        <source>Log a repair request</source>
        <translation>Log a repair request</translation>
    </message>
    <message>
        <source>Chosen orders</source>
        <translation>Chosen orders</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>Resolved today</source>
        <translation>Resolved today</translation>
    </message>
    <message>
        <source>%1 · %2 orders</source>
        <translation>%1 · %2 orders</translation>
    </message>
    <message>
        <source>in progress %1 · due today %2 · overdue %3</source>
        <translation>in progress %1 · due today %2 · overdue %3</translation>
    </message>
    <message>
        <source>No order fits</source>
        <translation>No order fits</translation>
    </message>
    <message>
        <source>Change or reset the conditions above.</source>
        <translation>Change or reset the conditions above.</translation>
    </message>
    <message>
        <source>No orders here</source>
        <translation>No orders here</translation>
    </message>
    <message>
        <source>Every request that is logged appears here with its promised times.</source>
        <translation>Every request that is logged appears here with its promised times.</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Export the list</translation>
    </message>
    <message>
        <source>orders %1</source>
        <translation>orders %1</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>%1 orders saved to %2.</source>
        <translation>%1 orders saved to %2.</translation>
    </message>
    <message>
        <source>The list was sent to %1.</source>
        <translation>The list was sent to %1.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>Print papers</source>
        <translation>Print papers</translation>
    </message>
    <message>
        <source>Slips or labels of the selected orders in one go</source>
        <translation>Slips or labels of the selected orders in one go</translation>
    </message>
    <message>
        <source>Select the orders first.</source>
        <translation>Select the orders first.</translation>
    </message>
</context>
<context>
    <name>sanbao::OrderPage</name>
    <message>
        <source>Work order</source>
        <translation>Work order</translation>
    </message>
    <message>
        <source>Add a fee</source>
        <translation>Add a fee</translation>
    </message>
    <message>
        <source>Add an item of the price list or a free line</source>
        <translation>Add an item of the price list or a free line</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Read the order again</source>
        <translation>Read the order again</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Choose a paper of this order</source>
        <translation>Choose a paper of this order</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promises</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Settled: receipt %1 over ¥ %2.</source>
        <translation>Settled: receipt %1 over ¥ %2.</translation>
    </message>
    <message>
        <source>Leave the order</source>
        <translation>Leave the order</translation>
    </message>
    <message>
        <source>What was typed for &quot;%1&quot; is not recorded yet.</source>
        <translation>What was typed for &quot;%1&quot; is not recorded yet.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Stay here</translation>
    </message>
    <message>
        <source>%1 · %2 · registered %3</source>
        <translation>%1 · %2 · registered %3</translation>
    </message>
    <message>
        <source>Log a complaint</source>
        <translation>Log a complaint</translation>
    </message>
    <message>
        <source>Issue an agreement</source>
        <translation>Issue an agreement</translation>
    </message>
    <message>
        <source>Survey of this order</source>
        <translation>Survey of this order</translation>
    </message>
    <message>
        <source>Remove the fee</source>
        <translation>Remove the fee</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; from this order?</source>
        <translation>Remove &quot;%1&quot; from this order?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Quotation</translation>
    </message>
    <message>
        <source>Issue a quotation from the fees or record the customer&apos;s answer</source>
        <translation>Issue a quotation from the fees or record the customer&apos;s answer</translation>
    </message>
    <message>
        <source>Deposit, refund, invoice</source>
        <translation>Deposit, refund, invoice</translation>
    </message>
    <message>
        <source>Take a deposit, give money back, void a receipt, note invoice data</source>
        <translation>Take a deposit, give money back, void a receipt, note invoice data</translation>
    </message>
    <message>
        <source>Why a promise was missed</source>
        <translation>Why a promise was missed</translation>
    </message>
    <message>
        <source>Name the cause of each missed promise</source>
        <translation>Name the cause of each missed promise</translation>
    </message>
    <message>
        <source>Quotation %1 is issued.</source>
        <translation>Quotation %1 is issued.</translation>
    </message>
    <message>
        <source>No missed promise waits for its cause.</source>
        <translation>No missed promise waits for its cause.</translation>
    </message>
    <message>
        <source>%1 was missed. Choose the cause.</source>
        <translation>%1 was missed. Choose the cause.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Steps, diagnosis and hand-over</source>
        <translation>Steps, diagnosis and hand-over</translation>
    </message>
    <message>
        <source>Plan the visit on the board</source>
        <translation>Plan the visit on the board</translation>
    </message>
</context>
<context>
    <name>sanbao::OrderPartCard</name>
    <message>
        <source>Parts</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Ask for a part</source>
        <translation>Ask for a part</translation>
    </message>
    <message>
        <source>Keep a part for this order, or wait for it</source>
        <translation>Keep a part for this order, or wait for it</translation>
    </message>
    <message>
        <source>expected on %1</source>
        <translation>expected on %1</translation>
    </message>
    <message>
        <source>No part is used or wanted.</source>
        <translation>No part is used or wanted.</translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation>kept in %1</translation>
    </message>
    <message>
        <source>in place of %1</source>
        <translation>in place of %1</translation>
    </message>
    <message>
        <source>%1 brought back</source>
        <translation>%1 brought back</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Take</translation>
    </message>
    <message>
        <source>Ask elsewhere</source>
        <translation>Ask elsewhere</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>Keep the old part</source>
        <translation>Keep the old part</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>Old part %1 · %2</source>
        <translation>Old part %1 · %2</translation>
    </message>
</context>
<context>
    <name>sanbao::OrderPreview</name>
    <message>
        <source>Choose an order to see it here.</source>
        <translation>Choose an order to see it here.</translation>
    </message>
    <message>
        <source>History of the product</source>
        <translation>History of the product</translation>
    </message>
    <message>
        <source>Open the whole page</source>
        <translation>Open the whole page</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>More steps</source>
        <translation>More steps</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>sanbao::OrderSummary</name>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Elapsed</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Life page</source>
        <translation>Life page</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>%1 (registered it)</source>
        <translation>%1 (registered it)</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Without a name</translation>
    </message>
    <message>
        <source>SN %1</source>
        <translation>SN %1</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fault</translation>
    </message>
    <message>
        <source>Fault code</source>
        <translation>Fault code</translation>
    </message>
    <message>
        <source>Wished time</source>
        <translation>Wished time</translation>
    </message>
    <message>
        <source>Visit time</source>
        <translation>Visit time</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnosis</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Waits for</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Accepted by</translation>
    </message>
    <message>
        <source>Cancelled because</source>
        <translation>Cancelled because</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Step overdue: %1, %2 of %3 min</source>
        <translation>Step overdue: %1, %2 of %3 min</translation>
    </message>
    <message>
        <source>Task overdue: %1, %2</source>
        <translation>Task overdue: %1, %2</translation>
    </message>
    <message>
        <source>Open task: %1, %2</source>
        <translation>Open task: %1, %2</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Please note</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begun</translation>
    </message>
</context>
<context>
    <name>sanbao::OutlookCard</name>
    <message>
        <source>Life and readings</source>
        <translation>Life and readings</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Add a reading</source>
        <translation>Add a reading</translation>
    </message>
    <message>
        <source>Note a reading of the device</source>
        <translation>Note a reading of the device</translation>
    </message>
    <message>
        <source>Import readings</source>
        <translation>Import readings</translation>
    </message>
    <message>
        <source>Read readings of many devices from a table (CSV)</source>
        <translation>Read readings of many devices from a table (CSV)</translation>
    </message>
    <message>
        <source>Pressure, running hours …</source>
        <translation>Pressure, running hours …</translation>
    </message>
    <message>
        <source>%1 % of the expected life of %2 years is over.</source>
        <translation>%1 % of the expected life of %2 years is over.</translation>
    </message>
    <message>
        <source>Replaced main parts give %1 months back.</source>
        <translation>Replaced main parts give %1 months back.</translation>
    </message>
    <message>
        <source>The expected life of the model or the age is not known.</source>
        <translation>The expected life of the model or the age is not known.</translation>
    </message>
    <message>
        <source>%1 replaced on %2</source>
        <translation>%1 replaced on %2</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>This is not a number.</translation>
    </message>
    <message>
        <source>The reading is noted.</source>
        <translation>The reading is noted.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>Tables (*.csv *.txt)</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>The file %1 cannot be read.</translation>
    </message>
    <message>
        <source>%1 readings are new.</source>
        <translation>%1 readings are new.</translation>
    </message>
</context>
<context>
    <name>sanbao::OwnListPage</name>
    <message>
        <source>Technician</source>
        <translation>Technician</translation>
    </message>
    <message>
        <source>Open the work</source>
        <translation>Open the work</translation>
    </message>
    <message>
        <source>Steps, diagnosis and hand-over</source>
        <translation>Steps, diagnosis and hand-over</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Arrive, start a step, finish it, report it done</source>
        <translation>Arrive, start a step, finish it, report it done</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>no time</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Product and fault</source>
        <translation>Product and fault</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>%1 of %2 steps, %3 min taken</source>
        <translation>%1 of %2 steps, %3 min taken</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nothing to do</translation>
    </message>
    <message>
        <source>Orders that are dispatched to you stand here.</source>
        <translation>Orders that are dispatched to you stand here.</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>My work</translation>
    </message>
    <message>
        <source>%1 orders</source>
        <translation>%1 orders</translation>
    </message>
    <message>
        <source>Choose an order first.</source>
        <translation>Choose an order first.</translation>
    </message>
    <message>
        <source>%1: arrived.</source>
        <translation>%1: arrived.</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>Finished: %1</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation>Started: %1</translation>
    </message>
</context>
<context>
    <name>sanbao::PackagePage</name>
    <message>
        <source>What is shown</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>Products for sale</source>
        <translation>Products for sale</translation>
    </message>
    <message>
        <source>Sales and use</source>
        <translation>Sales and use</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>New product</translation>
    </message>
    <message>
        <source>Offer another package or service</source>
        <translation>Offer another package or service</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save the product; contracts that were sold stay as they are</source>
        <translation>Save the product; contracts that were sold stay as they are</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Sell</translation>
    </message>
    <message>
        <source>Sell the selected product</source>
        <translation>Sell the selected product</translation>
    </message>
    <message>
        <source>Nothing is for sale yet</source>
        <translation>Nothing is for sale yet</translation>
    </message>
    <message>
        <source>Yearly maintenance, extended warranty, deep cleaning: what you sell as a contract stands here.</source>
        <translation>Yearly maintenance, extended warranty, deep cleaning: what you sell as a contract stands here.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>for sale</source>
        <translation>for sale</translation>
    </message>
    <message>
        <source>One item a line; it is printed in the contract</source>
        <translation>One item a line; it is printed in the contract</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Price (yuan)</source>
        <translation>Price (yuan)</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Included</translation>
    </message>
    <message>
        <source>Not included</source>
        <translation>Not included</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>Only for</translation>
    </message>
    <message>
        <source>Sold from</source>
        <translation>Sold from</translation>
    </message>
    <message>
        <source>Sold until</source>
        <translation>Sold until</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Packages</translation>
    </message>
    <message>
        <source>every product</source>
        <translation>every product</translation>
    </message>
    <message>
        <source>Change the product</source>
        <translation>Change the product</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 is saved.</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>Discard the changes?</translation>
    </message>
    <message>
        <source>The product is not saved yet.</source>
        <translation>The product is not saved yet.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Keep editing</translation>
    </message>
</context>
<context>
    <name>sanbao::PackageReportView</name>
    <message>
        <source>Contracts sold</source>
        <translation>Contracts sold</translation>
    </message>
    <message>
        <source>Revenue, yuan</source>
        <translation>Revenue, yuan</translation>
    </message>
    <message>
        <source>Visits owed now</source>
        <translation>Visits owed now</translation>
    </message>
    <message>
        <source>Their worth, yuan</source>
        <translation>Their worth, yuan</translation>
    </message>
    <message>
        <source>First day of the report</source>
        <translation>First day of the report</translation>
    </message>
    <message>
        <source>Last day of the report</source>
        <translation>Last day of the report</translation>
    </message>
    <message>
        <source>Sold from</source>
        <translation>Sold from</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>By product</translation>
    </message>
    <message>
        <source>By tier</source>
        <translation>By tier</translation>
    </message>
</context>
<context>
    <name>sanbao::PaperSection</name>
    <message>
        <source>Words on paper</source>
        <translation>Words on paper</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Insert field</source>
        <translation>Insert field</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save these words</source>
        <translation>Save these words</translation>
    </message>
    <message>
        <source>Restore the shipped text</source>
        <translation>Restore the shipped text</translation>
    </message>
    <message>
        <source>The store&apos;s mark</source>
        <translation>The store&apos;s mark</translation>
    </message>
    <message>
        <source>at the head of every paper</source>
        <translation>at the head of every paper</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>Choose a picture …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Photos kept with orders</source>
        <translation>Photos kept with orders</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 pixels</translation>
    </message>
    <message>
        <source>Longest edge</source>
        <translation>Longest edge</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choose …</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>as it is now</translation>
    </message>
    <message>
        <source>%1, version %2 of %3</source>
        <translation>%1, version %2 of %3</translation>
    </message>
    <message>
        <source>There is nothing yet this paper could be made from. The preview appears with the first one.</source>
        <translation>There is nothing yet this paper could be made from. The preview appears with the first one.</translation>
    </message>
    <message>
        <source>The words are saved. Papers carry them from now on.</source>
        <translation>The words are saved. Papers carry them from now on.</translation>
    </message>
    <message>
        <source>The shipped text holds again. The versions before stay.</source>
        <translation>The shipped text holds again. The versions before stay.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.webp *.bmp)</source>
        <translation>Pictures (*.png *.jpg *.jpeg *.svg *.webp *.bmp)</translation>
    </message>
    <message>
        <source>The mark stands on every paper from now on.</source>
        <translation>The mark stands on every paper from now on.</translation>
    </message>
    <message>
        <source>Papers carry no mark from now on.</source>
        <translation>Papers carry no mark from now on.</translation>
    </message>
    <message>
        <source>Longer photos are made smaller to that from now on.</source>
        <translation>Longer photos are made smaller to that from now on.</translation>
    </message>
</context>
<context>
    <name>sanbao::ParetoChart</name>
    <message>
        <source>Pareto of complaints</source>
        <translation>Pareto of complaints</translation>
    </message>
</context>
<context>
    <name>sanbao::ParetoPanel</name>
    <message>
        <source>Complaints by cause</source>
        <translation>Complaints by cause</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
</context>
<context>
    <name>sanbao::PartForm</name>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>can be divided (metres, litres)</source>
        <translation>can be divided (metres, litres)</translation>
    </message>
    <message>
        <source>main part of the product</source>
        <translation>main part of the product</translation>
    </message>
    <message>
        <source>the old part goes back to the maker</source>
        <translation>the old part goes back to the maker</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in use</translation>
    </message>
    <message>
        <source>Part no.</source>
        <translation>Part no.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Tracking</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Price list</translation>
    </message>
    <message>
        <source>Price (yuan)</source>
        <translation>Price (yuan)</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Supplier</translation>
    </message>
    <message>
        <source>Fill at once (%)</source>
        <translation>Fill at once (%)</translation>
    </message>
    <message>
        <source>Substitutes</source>
        <translation>Substitutes</translation>
    </message>
    <message>
        <source>Fits models</source>
        <translation>Fits models</translation>
    </message>
    <message>
        <source>Part numbers, separated by commas</source>
        <translation>Part numbers, separated by commas</translation>
    </message>
    <message>
        <source>Models, separated by commas</source>
        <translation>Models, separated by commas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>own price</source>
        <translation>own price</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>New part</translation>
    </message>
    <message>
        <source>pcs</source>
        <translation>pcs</translation>
    </message>
    <message>
        <source>This is not a percentage.</source>
        <translation>This is not a percentage.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 is saved.</translation>
    </message>
</context>
<context>
    <name>sanbao::PartPanel</name>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Parts found</source>
        <translation>Parts found</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>In place of</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Serial or batch</source>
        <translation>Serial or batch</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Scan or type number, name or pinyin</source>
        <translation>Scan or type number, name or pinyin</translation>
    </message>
    <message>
        <source>How the customer agreed to it</source>
        <translation>How the customer agreed to it</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Ask for a part</source>
        <translation>Ask for a part</translation>
    </message>
    <message>
        <source>often needed here</source>
        <translation>often needed here</translation>
    </message>
    <message>
        <source>%1 (%2 there)</source>
        <translation>%1 (%2 there)</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Take %1</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation>Bring back %1</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation>Ask for %1</translation>
    </message>
    <message>
        <source>Old part %1</source>
        <translation>Old part %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>Choose a part of the list.</source>
        <translation>Choose a part of the list.</translation>
    </message>
    <message>
        <source>%1 is kept for this order.</source>
        <translation>%1 is kept for this order.</translation>
    </message>
    <message>
        <source>%1 is not there: the order waits for it.</source>
        <translation>%1 is not there: the order waits for it.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 is back.</translation>
    </message>
    <message>
        <source>%1 is taken: %2.</source>
        <translation>%1 is taken: %2.</translation>
    </message>
    <message>
        <source>The old part is kept.</source>
        <translation>The old part is kept.</translation>
    </message>
    <message>
        <source>Request %1 is made; the order waits for the part.</source>
        <translation>Request %1 is made; the order waits for the part.</translation>
    </message>
    <message>
        <source>This is not a quantity.</source>
        <translation>This is not a quantity.</translation>
    </message>
</context>
<context>
    <name>sanbao::PartView</name>
    <message>
        <source>Tracking</source>
        <translation>Tracking</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Average cost</source>
        <translation>Average cost</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Fits</translation>
    </message>
    <message>
        <source>Substitutes</source>
        <translation>Substitutes</translation>
    </message>
    <message>
        <source>%1, %2 days</source>
        <translation>%1, %2 days</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Suppliers</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Where it lies</translation>
    </message>
    <message>
        <source>There is none anywhere.</source>
        <translation>There is none anywhere.</translation>
    </message>
    <message>
        <source>%1 min away</source>
        <translation>%1 min away</translation>
    </message>
    <message>
        <source>%1 (%2 kept)</source>
        <translation>%1 (%2 kept)</translation>
    </message>
    <message>
        <source>Serial, batch</source>
        <translation>Serial, batch</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Movements</translation>
    </message>
</context>
<context>
    <name>sanbao::PartsPage</name>
    <message>
        <source>What is shown</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>New part</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Change what is selected</source>
        <translation>Change what is selected</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Receive</translation>
    </message>
    <message>
        <source>Book parts that came in</source>
        <translation>Book parts that came in</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>It came: book it in</source>
        <translation>It came: book it in</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>Follow a serial number or batch from its supplier to the product</source>
        <translation>Follow a serial number or batch from its supplier to the product</translation>
    </message>
    <message>
        <source>Find parts</source>
        <translation>Find parts</translation>
    </message>
    <message>
        <source>Number, name or pinyin</source>
        <translation>Number, name or pinyin</translation>
    </message>
    <message>
        <source>No part yet</source>
        <translation>No part yet</translation>
    </message>
    <message>
        <source>Add the parts you keep: number, name and how they are tracked. Then receive them.</source>
        <translation>Add the parts you keep: number, name and how they are tracked. Then receive them.</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Parts for orders</source>
        <translation>Parts for orders</translation>
    </message>
    <message>
        <source>No order waits for a part</source>
        <translation>No order waits for a part</translation>
    </message>
    <message>
        <source>Parts that orders ask for and that are kept for them stand here.</source>
        <translation>Parts that orders ask for and that are kept for them stand here.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Nothing is on its way</source>
        <translation>Nothing is on its way</translation>
    </message>
    <message>
        <source>What was asked of another place or is to be bought stands here until it arrives.</source>
        <translation>What was asked of another place or is to be bought stands here until it arrives.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>No document yet</source>
        <translation>No document yet</translation>
    </message>
    <message>
        <source>Every receipt, issue, transfer and count is a numbered document.</source>
        <translation>Every receipt, issue, transfer and count is a numbered document.</translation>
    </message>
    <message>
        <source>Old parts</source>
        <translation>Old parts</translation>
    </message>
    <message>
        <source>No old part is kept</source>
        <translation>No old part is kept</translation>
    </message>
    <message>
        <source>Defective parts that go back to their maker stand here until he answers.</source>
        <translation>Defective parts that go back to their maker stand here until he answers.</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Suppliers</translation>
    </message>
    <message>
        <source>No supplier yet</source>
        <translation>No supplier yet</translation>
    </message>
    <message>
        <source>Suppliers with their lead times; what they sell follows from what you receive.</source>
        <translation>Suppliers with their lead times; what they sell follows from what you receive.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>No place yet</source>
        <translation>No place yet</translation>
    </message>
    <message>
        <source>Shelves, vans and other stores that keep parts.</source>
        <translation>Shelves, vans and other stores that keep parts.</translation>
    </message>
    <message>
        <source>For orders</source>
        <translation>For orders</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>On the way</translation>
    </message>
    <message>
        <source>Booked as %1.</source>
        <translation>Booked as %1.</translation>
    </message>
    <message>
        <source>Discard the document?</source>
        <translation>Discard the document?</translation>
    </message>
    <message>
        <source>What was scanned is not booked yet.</source>
        <translation>What was scanned is not booked yet.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Keep scanning</source>
        <translation>Keep scanning</translation>
    </message>
    <message>
        <source>New supplier</source>
        <translation>New supplier</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>New place</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Send back</translation>
    </message>
    <message>
        <source>Note who carries it</source>
        <translation>Note who carries it</translation>
    </message>
    <message>
        <source>Send the selected old parts to their maker</source>
        <translation>Send the selected old parts to their maker</translation>
    </message>
    <message>
        <source>Maker&apos;s answer</source>
        <translation>Maker&apos;s answer</translation>
    </message>
    <message>
        <source>Carrier and tracking number of %1</source>
        <translation>Carrier and tracking number of %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Select old parts that are still kept here.</source>
        <translation>Select old parts that are still kept here.</translation>
    </message>
    <message>
        <source>Tracking number of the parcel</source>
        <translation>Tracking number of the parcel</translation>
    </message>
    <message>
        <source>Select an old part that was sent to its maker.</source>
        <translation>Select an old part that was sent to its maker.</translation>
    </message>
    <message>
        <source>The credit in yuan, or why it was refused</source>
        <translation>The credit in yuan, or why it was refused</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Gather the selected requests into one order for each supplier</source>
        <translation>Gather the selected requests into one order for each supplier</translation>
    </message>
    <message>
        <source>Reorder proposals</source>
        <translation>Reorder proposals</translation>
    </message>
    <message>
        <source>Nothing was used yet</source>
        <translation>Nothing was used yet</translation>
    </message>
    <message>
        <source>Proposals follow from the use of months, the lead time and the fill level.</source>
        <translation>Proposals follow from the use of months, the lead time and the fill level.</translation>
    </message>
    <message>
        <source>Slow stock</source>
        <translation>Slow stock</translation>
    </message>
    <message>
        <source>Everything moves</source>
        <translation>Everything moves</translation>
    </message>
    <message>
        <source>Parts in stock that were not used for three months stand here.</source>
        <translation>Parts in stock that were not used for three months stand here.</translation>
    </message>
    <message>
        <source>Reorder</source>
        <translation>Reorder</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Slow</translation>
    </message>
    <message>
        <source>Ask for the proposals</source>
        <translation>Ask for the proposals</translation>
    </message>
    <message>
        <source>Make a purchase request of each selected proposal</source>
        <translation>Make a purchase request of each selected proposal</translation>
    </message>
    <message>
        <source>%1 purchase requests are made; order them under On the way.</source>
        <translation>%1 purchase requests are made; order them under On the way.</translation>
    </message>
    <message>
        <source>Ordered: %1</source>
        <translation>Ordered: %1</translation>
    </message>
    <message>
        <source>Transfer, count</source>
        <translation>Transfer, count</translation>
    </message>
    <message>
        <source>Move parts to another place, count them or scrap them</source>
        <translation>Move parts to another place, count them or scrap them</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Sell</translation>
    </message>
    <message>
        <source>Sell parts over the counter and print the receipt</source>
        <translation>Sell parts over the counter and print the receipt</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>The parts of the selected sale come back and the money is given back</source>
        <translation>The parts of the selected sale come back and the money is given back</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Losses</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 months</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 months</translation>
    </message>
    <message>
        <source>Charge only parts taken from stock</source>
        <translation>Charge only parts taken from stock</translation>
    </message>
    <message>
        <source>A part on the fee list must have been taken from stock for the order, so that supplier and number are known</source>
        <translation>A part on the fee list must have been taken from stock for the order, so that supplier and number are known</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>Defective</source>
        <translation>Defective</translation>
    </message>
    <message>
        <source>%1 delivered nothing in this period.</source>
        <translation>%1 delivered nothing in this period.</translation>
    </message>
    <message>
        <source>This is not a quantity.</source>
        <translation>This is not a quantity.</translation>
    </message>
    <message>
        <source>Defects of %1 are noted.</source>
        <translation>Defects of %1 are noted.</translation>
    </message>
    <message>
        <source>Defects of a delivery</source>
        <translation>Defects of a delivery</translation>
    </message>
    <message>
        <source>From now on only parts taken from stock are charged.</source>
        <translation>From now on only parts taken from stock are charged.</translation>
    </message>
    <message>
        <source>Parts may be charged that were not taken from stock.</source>
        <translation>Parts may be charged that were not taken from stock.</translation>
    </message>
    <message>
        <source>Sales over the counter</source>
        <translation>Sales over the counter</translation>
    </message>
    <message>
        <source>No sale yet</source>
        <translation>No sale yet</translation>
    </message>
    <message>
        <source>Parts sold without an order stand here with their receipt. F9 begins one.</source>
        <translation>Parts sold without an order stand here with their receipt. F9 begins one.</translation>
    </message>
    <message>
        <source>Back to</source>
        <translation>Back to</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>Sold: receipt %1 over ¥ %2.</source>
        <translation>Sold: receipt %1 over ¥ %2.</translation>
    </message>
    <message>
        <source>Select a sale whose parts have not come back.</source>
        <translation>Select a sale whose parts have not come back.</translation>
    </message>
    <message>
        <source>%1 · ¥ %2 are given back.</source>
        <translation>%1 · ¥ %2 are given back.</translation>
    </message>
    <message>
        <source>Given back with receipt %1.</source>
        <translation>Given back with receipt %1.</translation>
    </message>
    <message>
        <source>Nothing was lost</source>
        <translation>Nothing was lost</translation>
    </message>
    <message>
        <source>Scrapped parts and what is missing at a count stand here by their reason (F7 on the stock).</source>
        <translation>Scrapped parts and what is missing at a count stand here by their reason (F7 on the stock).</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Defects</translation>
    </message>
    <message>
        <source>Note pieces of a delivery that were no good: they cost the supplier points</source>
        <translation>Note pieces of a delivery that were no good: they cost the supplier points</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Call off</translation>
    </message>
    <message>
        <source>Nothing more is expected of the selected request</source>
        <translation>Nothing more is expected of the selected request</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Print the selected document, or the order to the supplier</source>
        <translation>Print the selected document, or the order to the supplier</translation>
    </message>
    <message>
        <source>Why nothing more is expected of %1</source>
        <translation>Why nothing more is expected of %1</translation>
    </message>
    <message>
        <source>%1 is called off.</source>
        <translation>%1 is called off.</translation>
    </message>
    <message>
        <source>Order it first: then there is a purchase order to print.</source>
        <translation>Order it first: then there is a purchase order to print.</translation>
    </message>
    <message>
        <source>%1 pieces lost of %2 issued: %3 %</source>
        <translation>%1 pieces lost of %2 issued: %3 %</translation>
    </message>
</context>
<context>
    <name>sanbao::PartyPanel</name>
    <message>
        <source>Supplier</source>
        <translation>Supplier</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in use</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Lead time (days)</source>
        <translation>Lead time (days)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Way (minutes)</source>
        <translation>Way (minutes)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>New supplier</source>
        <translation>New supplier</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>New place</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>Write the days as a whole number.</source>
        <translation>Write the days as a whole number.</translation>
    </message>
    <message>
        <source>Write the minutes as a whole number.</source>
        <translation>Write the minutes as a whole number.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 is saved.</translation>
    </message>
    <message>
        <source>%1 %2, ¥ %3</source>
        <translation>%1 %2, ¥ %3</translation>
    </message>
    <message>
        <source>Sells:</source>
        <translation>Sells:</translation>
    </message>
</context>
<context>
    <name>sanbao::PeriodBar</name>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Around the clock</source>
        <translation>Around the clock</translation>
    </message>
    <message>
        <source>Kind of period</source>
        <translation>Kind of period</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>By which clock times are measured. The two are never mixed.</source>
        <translation>By which clock times are measured. The two are never mixed.</translation>
    </message>
    <message>
        <source>Period before (Ctrl+Page Up)</source>
        <translation>Period before (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next period (Ctrl+Page Down)</source>
        <translation>Next period (Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Period before</translation>
    </message>
    <message>
        <source>Next period</source>
        <translation>Next period</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
</context>
<context>
    <name>sanbao::PhoneRows</name>
    <message>
        <source>Another number</source>
        <translation>Another number</translation>
    </message>
    <message>
        <source>Main number</source>
        <translation>Main number</translation>
    </message>
    <message>
        <source>Further number</source>
        <translation>Further number</translation>
    </message>
    <message>
        <source>Kind of number</source>
        <translation>Kind of number</translation>
    </message>
    <message>
        <source>Make this the main number</source>
        <translation>Make this the main number</translation>
    </message>
    <message>
        <source>Remove this number</source>
        <translation>Remove this number</translation>
    </message>
</context>
<context>
    <name>sanbao::PlanEditor</name>
    <message>
        <source>Maintenance plan</source>
        <translation>Maintenance plan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Every (months)</source>
        <translation>Every (months)</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Next due</translation>
    </message>
    <message>
        <source>Save plan</source>
        <translation>Save plan</translation>
    </message>
    <message>
        <source>by months</source>
        <translation>by months</translation>
    </message>
    <message>
        <source>by season</source>
        <translation>by season</translation>
    </message>
    <message>
        <source>by usage</source>
        <translation>by usage</translation>
    </message>
    <message>
        <source>Goes by</source>
        <translation>Goes by</translation>
    </message>
    <message>
        <source>Before (month)</source>
        <translation>Before (month)</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Day of the month</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Due every</source>
        <translation>Due every</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>running hours</source>
        <translation>running hours</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Unread (months)</source>
        <translation>Unread (months)</translation>
    </message>
    <message>
        <source>Counts as long as there are fewer than two readings</source>
        <translation>Counts as long as there are fewer than two readings</translation>
    </message>
</context>
<context>
    <name>sanbao::PlanView</name>
    <message>
        <source>as last week</source>
        <translation>as last week</translation>
    </message>
    <message>
        <source>Mean of 12 weeks</source>
        <translation>Mean of 12 weeks</translation>
    </message>
    <message>
        <source>Enter decides</source>
        <translation>Enter decides</translation>
    </message>
    <message>
        <source>Technicians a week</source>
        <translation>Technicians a week</translation>
    </message>
    <message>
        <source>Parts next month</source>
        <translation>Parts next month</translation>
    </message>
    <message>
        <source>What predictions were worth</source>
        <translation>What predictions were worth</translation>
    </message>
    <message>
        <source>No part has been used yet.</source>
        <translation>No part has been used yet.</translation>
    </message>
    <message>
        <source>Pieces expected in the coming month with their 95 % interval, beside what is free, what is on its way and what open orders wait for. Enter accepts or changes what is to be bought.</source>
        <translation>Pieces expected in the coming month with their 95 % interval, beside what is free, what is on its way and what open orders wait for. Enter accepts or changes what is to be bought.</translation>
    </message>
    <message>
        <source>Predictions are kept with the day they were made and their window, and compared with what came.</source>
        <translation>Predictions are kept with the day they were made and their window, and compared with what came.</translation>
    </message>
    <message>
        <source>A forecast of weeks needs more than %1 whole weeks of orders.</source>
        <translation>A forecast of weeks needs more than %1 whole weeks of orders.</translation>
    </message>
    <message>
        <source>%1 had the smallest error over the last %2 weeks: %3 orders, %4 % of the weeks inside the interval.</source>
        <translation>%1 had the smallest error over the last %2 weeks: %3 orders, %4 % of the weeks inside the interval.</translation>
    </message>
    <message>
        <source>No model beats &quot;%1&quot;, so it is used: mean error over %2 weeks %3 orders, %4 % inside the interval.</source>
        <translation>No model beats &quot;%1&quot;, so it is used: mean error over %2 weeks %3 orders, %4 % inside the interval.</translation>
    </message>
    <message>
        <source>An order takes %1 min of work (n %2), a technician has %3 h a week.</source>
        <translation>An order takes %1 min of work (n %2), a technician has %3 h a week.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % interval</translation>
    </message>
    <message>
        <source>Forecast then</source>
        <translation>Forecast then</translation>
    </message>
    <message>
        <source>Week of %1: %2 orders</source>
        <translation>Week of %1: %2 orders</translation>
    </message>
    <message>
        <source>Week of %1: %2 expected, 95 % between %3</source>
        <translation>Week of %1: %2 expected, 95 % between %3</translation>
    </message>
    <message>
        <source>Orders a week</source>
        <translation>Orders a week</translation>
    </message>
    <message>
        <source>hollow: expected · line: 95 % interval</source>
        <translation>hollow: expected · line: 95 % interval</translation>
    </message>
    <message>
        <source>hollow: expected · line: 95 % interval · %1 of %2 issued forecasts came true</source>
        <translation>hollow: expected · line: 95 % interval · %1 of %2 issued forecasts came true</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Week of</translation>
    </message>
    <message>
        <source>Expected orders</source>
        <translation>Expected orders</translation>
    </message>
    <message>
        <source>Technicians suggested</source>
        <translation>Technicians suggested</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Expected a month</source>
        <translation>Expected a month</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>On its way</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>Open orders</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Suggested</translation>
    </message>
    <message>
        <source>Faults predicted</source>
        <translation>Faults predicted</translation>
    </message>
    <message>
        <source>Decided: failed, or the window has passed</source>
        <translation>Decided: failed, or the window has passed</translation>
    </message>
    <message>
        <source>Failed within the window (expected)</source>
        <translation>Failed within the window (expected)</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>Hit rate</translation>
    </message>
    <message>
        <source>Mean days from prediction to fault</source>
        <translation>Mean days from prediction to fault</translation>
    </message>
    <message>
        <source>At least %1 days ahead</source>
        <translation>At least %1 days ahead</translation>
    </message>
    <message>
        <source>Satisfaction from how the order went</source>
        <translation>Satisfaction from how the order went</translation>
    </message>
    <message>
        <source>needs %1 answers, there are %2</source>
        <translation>needs %1 answers, there are %2</translation>
    </message>
    <message>
        <source>Satisfaction: error for answers not seen before (n %1)</source>
        <translation>Satisfaction: error for answers not seen before (n %1)</translation>
    </message>
    <message>
        <source>%1 grades</source>
        <translation>%1 grades</translation>
    </message>
    <message>
        <source>Satisfaction: error of simply taking the mean</source>
        <translation>Satisfaction: error of simply taking the mean</translation>
    </message>
    <message>
        <source>Satisfaction predictor</source>
        <translation>Satisfaction predictor</translation>
    </message>
    <message>
        <source>better than the mean by %1 grades</source>
        <translation>better than the mean by %1 grades</translation>
    </message>
    <message>
        <source>not better than the mean: no prediction is shown</source>
        <translation>not better than the mean: no prediction is shown</translation>
    </message>
    <message>
        <source>Expected to be content least: %1</source>
        <translation>Expected to be content least: %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Technicians in the week of %1; suggested: %2</source>
        <translation>Technicians in the week of %1; suggested: %2</translation>
    </message>
    <message>
        <source>Pieces of %1 to buy; suggested: %2</source>
        <translation>Pieces of %1 to buy; suggested: %2</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>This is not a number.</translation>
    </message>
</context>
<context>
    <name>sanbao::PolicyEditor</name>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Holds for</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>until</source>
        <translation>until</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Review on</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source># heading, - item, ! conspicuous term</source>
        <translation># heading, - item, ! conspicuous term</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>All products</translation>
    </message>
</context>
<context>
    <name>sanbao::PolicySection</name>
    <message>
        <source>Policies and procedures</source>
        <translation>Policies and procedures</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>New document</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Save the draft</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>The version is fixed and binds from its day on</source>
        <translation>The version is fixed and binds from its day on</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>New version</translation>
    </message>
    <message>
        <source>A draft that replaces this version when it is published</source>
        <translation>A draft that replaces this version when it is published</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>No longer in force; stays readable for old orders</source>
        <translation>No longer in force; stays readable for old orders</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>Looked through and left as it is; due again in a year</source>
        <translation>Looked through and left as it is; due again in a year</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Print this version</source>
        <translation>Print this version</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>The draft is saved.</source>
        <translation>The draft is saved.</translation>
    </message>
    <message>
        <source>The document is published.</source>
        <translation>The document is published.</translation>
    </message>
    <message>
        <source>A draft of the next version is ready.</source>
        <translation>A draft of the next version is ready.</translation>
    </message>
    <message>
        <source>Withdraw the document</source>
        <translation>Withdraw the document</translation>
    </message>
    <message>
        <source>Why is &quot;%1&quot; withdrawn?</source>
        <translation>Why is &quot;%1&quot; withdrawn?</translation>
    </message>
    <message>
        <source>The document is withdrawn.</source>
        <translation>The document is withdrawn.</translation>
    </message>
    <message>
        <source>The next review is on %1.</source>
        <translation>The next review is on %1.</translation>
    </message>
</context>
<context>
    <name>sanbao::PoolList</name>
    <message>
        <source>Orders without a visit</source>
        <translation>Orders without a visit</translation>
    </message>
    <message>
        <source>no promise</source>
        <translation>no promise</translation>
    </message>
    <message>
        <source>hours agreed</source>
        <translation>hours agreed</translation>
    </message>
</context>
<context>
    <name>sanbao::PoolPanel</name>
    <message>
        <source>Plan for the pool</source>
        <translation>Plan for the pool</translation>
    </message>
    <message>
        <source>Planned visits</source>
        <translation>Planned visits</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Carry out</translation>
    </message>
    <message>
        <source>Plan all these visits in one go</source>
        <translation>Plan all these visits in one go</translation>
    </message>
    <message>
        <source>%1
stays in the pool: nobody able and free in these days</source>
        <translation>%1
stays in the pool: nobody able and free in these days</translation>
    </message>
    <message>
        <source>%1 visits, %2 stay in the pool. Lowest total of points: %3.</source>
        <translation>%1 visits, %2 stay in the pool. Lowest total of points: %3.</translation>
    </message>
</context>
<context>
    <name>sanbao::PreviewPane</name>
    <message>
        <source>Print preview</source>
        <translation>Print preview</translation>
    </message>
    <message>
        <source>Print settings</source>
        <translation>Print settings</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Save this paper as a PDF file</source>
        <translation>Save this paper as a PDF file</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Print on the chosen printer</source>
        <translation>Print on the chosen printer</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>Print %1</translation>
    </message>
    <message>
        <source>None (save as PDF)</source>
        <translation>None (save as PDF)</translation>
    </message>
    <message>
        <source>%1 sent to %2.</source>
        <translation>%1 sent to %2.</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Tray</translation>
    </message>
</context>
<context>
    <name>sanbao::PreviewView</name>
    <message>
        <source>Print preview</source>
        <translation>Print preview</translation>
    </message>
</context>
<context>
    <name>sanbao::PriceSection</name>
    <message>
        <source>Price list</source>
        <translation>Price list</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>New item</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Price, yuan</source>
        <translation>Price, yuan</translation>
    </message>
    <message>
        <source>per</source>
        <translation>per</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in use</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retired</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Holds from</translation>
    </message>
    <message>
        <source>Save the item</source>
        <translation>Save the item</translation>
    </message>
    <message>
        <source>Give the price.</source>
        <translation>Give the price.</translation>
    </message>
    <message>
        <source>Version of the price list</source>
        <translation>Version of the price list</translation>
    </message>
    <message>
        <source>Prepare a new version</source>
        <translation>Prepare a new version</translation>
    </message>
    <message>
        <source>Copy the newest list to change it</source>
        <translation>Copy the newest list to change it</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>free</source>
        <translation>free</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
    <message>
        <source>Free because</source>
        <translation>Free because</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Take the item out of the draft</source>
        <translation>Take the item out of the draft</translation>
    </message>
    <message>
        <source>Publish this version</source>
        <translation>Publish this version</translation>
    </message>
    <message>
        <source>until the next version</source>
        <translation>until the next version</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Discard the draft</translation>
    </message>
    <message>
        <source>Version %1, draft</source>
        <translation>Version %1, draft</translation>
    </message>
    <message>
        <source>Version %1, %2 to %3</source>
        <translation>Version %1, %2 to %3</translation>
    </message>
    <message>
        <source>Version %1, from %2</source>
        <translation>Version %1, from %2</translation>
    </message>
    <message>
        <source>not free</source>
        <translation>not free</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Item %1</translation>
    </message>
    <message>
        <source>The item is saved in the draft.</source>
        <translation>The item is saved in the draft.</translation>
    </message>
    <message>
        <source>Remove the item</source>
        <translation>Remove the item</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; from the new version?</source>
        <translation>Remove &quot;%1&quot; from the new version?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>The item is removed from the draft.</source>
        <translation>The item is removed from the draft.</translation>
    </message>
    <message>
        <source>Version %1 is published.</source>
        <translation>Version %1 is published.</translation>
    </message>
    <message>
        <source>Discard everything changed in the new version?</source>
        <translation>Discard everything changed in the new version?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
</context>
<context>
    <name>sanbao::PrintListPage</name>
    <message>
        <source>Prints</source>
        <translation>Prints</translation>
    </message>
    <message>
        <source>Open what it is about</source>
        <translation>Open what it is about</translation>
    </message>
    <message>
        <source>Go to the order, agreement or product of this paper</source>
        <translation>Go to the order, agreement or product of this paper</translation>
    </message>
    <message>
        <source>Save the issued copy</source>
        <translation>Save the issued copy</translation>
    </message>
    <message>
        <source>Save the PDF exactly as it was issued</source>
        <translation>Save the PDF exactly as it was issued</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>The paper as it was comes out again</source>
        <translation>The paper as it was comes out again</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Read the list again</translation>
    </message>
    <message>
        <source>Which prints</source>
        <translation>Which prints</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Did not come out</source>
        <translation>Did not come out</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Every document</source>
        <translation>Every document</translation>
    </message>
    <message>
        <source>Every paper came out</source>
        <translation>Every paper came out</translation>
    </message>
    <message>
        <source>A print that fails stays here with its reason.</source>
        <translation>A print that fails stays here with its reason.</translation>
    </message>
    <message>
        <source>Nothing was printed yet</source>
        <translation>Nothing was printed yet</translation>
    </message>
    <message>
        <source>Every slip, receipt and PDF appears here with time, person and printer.</source>
        <translation>Every slip, receipt and PDF appears here with time, person and printer.</translation>
    </message>
    <message>
        <source>%1 did not come out today</source>
        <translation>%1 did not come out today</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
</context>
<context>
    <name>sanbao::ProblemPanel</name>
    <message>
        <source>In the customer&apos;s words</source>
        <translation>In the customer&apos;s words</translation>
    </message>
    <message>
        <source>For example tomorrow afternoon</source>
        <translation>For example tomorrow afternoon</translation>
    </message>
    <message>
        <source>Looks, scratches, what was handed in</source>
        <translation>Looks, scratches, what was handed in</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fault</translation>
    </message>
    <message>
        <source>Fault code</source>
        <translation>Fault code</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Wished time</source>
        <translation>Wished time</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Suggestion %1</source>
        <translation>Suggestion %1</translation>
    </message>
    <message>
        <source>Takes the chip under the fault text</source>
        <translation>Takes the chip under the fault text</translation>
    </message>
    <message>
        <source>As the customer: %1</source>
        <translation>As the customer: %1</translation>
    </message>
</context>
<context>
    <name>sanbao::ProcessSection</name>
    <message>
        <source>Refuse a step while something it needs is missing</source>
        <translation>Refuse a step while something it needs is missing</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Process</translation>
    </message>
    <message>
        <source>Type of service</source>
        <translation>Type of service</translation>
    </message>
    <message>
        <source>Steps are refused while something is missing.</source>
        <translation>Steps are refused while something is missing.</translation>
    </message>
    <message>
        <source>Nothing is refused any more.</source>
        <translation>Nothing is refused any more.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>Needed before</source>
        <translation>Needed before</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>At most</source>
        <translation>At most</translation>
    </message>
    <message>
        <source>Steps of the process</source>
        <translation>Steps of the process</translation>
    </message>
    <message>
        <source>step is used</source>
        <translation>step is used</translation>
    </message>
    <message>
        <source>Needed before the step</source>
        <translation>Needed before the step</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Minutes within the opening hours</source>
        <translation>Minutes within the opening hours</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>Save the step</source>
        <translation>Save the step</translation>
    </message>
    <message>
        <source>Kinds of service</source>
        <translation>Kinds of service</translation>
    </message>
    <message>
        <source>offered at the counter</source>
        <translation>offered at the counter</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Runs as</source>
        <translation>Runs as</translation>
    </message>
    <message>
        <source>Save the kind</source>
        <translation>Save the kind</translation>
    </message>
    <message>
        <source>Depth of a repair</source>
        <translation>Depth of a repair</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Depth</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Chosen on an order, the depth adds its item to the fees and plans the visit with its time.</source>
        <translation>Chosen on an order, the depth adds its item to the fees and plans the visit with its time.</translation>
    </message>
    <message>
        <source>Save the depth</source>
        <translation>Save the depth</translation>
    </message>
    <message>
        <source>new kind</source>
        <translation>new kind</translation>
    </message>
    <message>
        <source>no item of its own</source>
        <translation>no item of its own</translation>
    </message>
    <message>
        <source>The step is saved; it holds for every order from now on.</source>
        <translation>The step is saved; it holds for every order from now on.</translation>
    </message>
    <message>
        <source>The kind is saved.</source>
        <translation>The kind is saved.</translation>
    </message>
    <message>
        <source>The depth is saved.</source>
        <translation>The depth is saved.</translation>
    </message>
</context>
<context>
    <name>sanbao::ProductPanel</name>
    <message>
        <source>Products of the customer</source>
        <translation>Products of the customer</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>↑↓ choose  Enter confirm</source>
        <translation>↑↓ choose  Enter confirm</translation>
    </message>
    <message>
        <source>Choose or type its first letters</source>
        <translation>Choose or type its first letters</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Brand</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Brand, model</source>
        <translation>Brand, model</translation>
    </message>
    <message>
        <source>Serial no.</source>
        <translation>Serial no.</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installed</translation>
    </message>
    <message>
        <source>Without serial number</source>
        <translation>Without serial number</translation>
    </message>
    <message>
        <source>SN %1</source>
        <translation>SN %1</translation>
    </message>
    <message>
        <source>Another product</source>
        <translation>Another product</translation>
    </message>
    <message>
        <source>Choose one of the products, or &quot;Another product&quot;.</source>
        <translation>Choose one of the products, or &quot;Another product&quot;.</translation>
    </message>
    <message>
        <source>This serial number belongs to %1.</source>
        <translation>This serial number belongs to %1.</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Invoice date</translation>
    </message>
</context>
<context>
    <name>sanbao::Program</name>
    <message>
        <source>Store files (*.sqlite *.db);;All files (*)</source>
        <translation>Store files (*.sqlite *.db);;All files (*)</translation>
    </message>
    <message>
        <source>Demo store</source>
        <translation>Demo store</translation>
    </message>
    <message>
        <source>Where should the new store be kept?</source>
        <translation>Where should the new store be kept?</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>Open a store</translation>
    </message>
</context>
<context>
    <name>sanbao::PromiseView</name>
    <message>
        <source>Nothing was promised for this order.</source>
        <translation>Nothing was promised for this order.</translation>
    </message>
</context>
<context>
    <name>sanbao::ProposalCard</name>
    <message>
        <source>Repair plan and proposal</source>
        <translation>Repair plan and proposal</translation>
    </message>
    <message>
        <source>Proposal %1 is issued.</source>
        <translation>Proposal %1 is issued.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Record the answer</translation>
    </message>
    <message>
        <source>Make a proposal</source>
        <translation>Make a proposal</translation>
    </message>
    <message>
        <source>Nothing was proposed yet. A plan with steps, items, price and time starts from the fault code.</source>
        <translation>Nothing was proposed yet. A plan with steps, items, price and time starts from the fault code.</translation>
    </message>
    <message>
        <source>%1 · %2 · valid until %3</source>
        <translation>%1 · %2 · valid until %3</translation>
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
        <translation>Who should go</translation>
    </message>
    <message>
        <source>The customer agreed to the time</source>
        <translation>The customer agreed to the time</translation>
    </message>
    <message>
        <source>Proposals, the best first</source>
        <translation>Proposals, the best first</translation>
    </message>
    <message>
        <source>The arrival and completion clocks then start at the visit</source>
        <translation>The arrival and completion clocks then start at the visit</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Plan the visit with the chosen technician</source>
        <translation>Plan the visit with the chosen technician</translation>
    </message>
    <message>
        <source>%1   %2   %3 points</source>
        <translation>%1   %2   %3 points</translation>
    </message>
    <message>
        <source>Nobody is free in the next days. Drag the order onto the board to plan it anyway.</source>
        <translation>Nobody is free in the next days. Drag the order onto the board to plan it anyway.</translation>
    </message>
</context>
<context>
    <name>sanbao::QualityView</name>
    <message>
        <source>Quality score of this month</source>
        <translation>Quality score of this month</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>Twelve months</translation>
    </message>
    <message>
        <source>Twelve months of the chosen indicator</source>
        <translation>Twelve months of the chosen indicator</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Show the answers</source>
        <translation>Show the answers</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Edit …</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>New indicator</translation>
    </message>
    <message>
        <source>Indicators of the quality score</source>
        <translation>Indicators of the quality score</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Month before</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Worst – best</source>
        <translation>Worst – best</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Quality score %1 of 100</source>
        <translation>Quality score %1 of 100</translation>
    </message>
    <message>
        <source>Month before: %1</source>
        <translation>Month before: %1</translation>
    </message>
    <message>
        <source>Quality score</source>
        <translation>Quality score</translation>
    </message>
    <message>
        <source>%1 (counts %2)</source>
        <translation>%1 (counts %2)</translation>
    </message>
    <message>
        <source>Twelve months: %1</source>
        <translation>Twelve months: %1</translation>
    </message>
    <message>
        <source>Score 0 to 100</source>
        <translation>Score 0 to 100</translation>
    </message>
    <message>
        <source>%1: score %2</source>
        <translation>%1: score %2</translation>
    </message>
    <message>
        <source>value %1, n %2</source>
        <translation>value %1, n %2</translation>
    </message>
    <message>
        <source>Choose an indicator first.</source>
        <translation>Choose an indicator first.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Fuzzy evaluation on two levels: the groups over their indicators. A measured value belongs to the grades by how far it lies between best and worst.</source>
        <translation>Fuzzy evaluation on two levels: the groups over their indicators. A measured value belongs to the grades by how far it lies between best and worst.</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>New group</translation>
    </message>
    <message>
        <source>Fuzzy, two levels: %1 · %2 · validity %3%4</source>
        <translation>Fuzzy, two levels: %1 · %2 · validity %3%4</translation>
    </message>
    <message>
        <source>undecided between two grades</source>
        <translation>undecided between two grades</translation>
    </message>
    <message>
        <source> (weak)</source>
        <translation> (weak)</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>no data</translation>
    </message>
    <message>
        <source>%1 (does not count)</source>
        <translation>%1 (does not count)</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>Show the orders</translation>
    </message>
</context>
<context>
    <name>sanbao::QuestionSection</name>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>New question</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Ask it earlier</source>
        <translation>Ask it earlier</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Ask it later</source>
        <translation>Ask it later</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Not asked any more; earlier answers stay</source>
        <translation>Not asked any more; earlier answers stay</translation>
    </message>
    <message>
        <source>Use this version</source>
        <translation>Use this version</translation>
    </message>
    <message>
        <source>Surveys queued from now on ask these questions</source>
        <translation>Surveys queued from now on ask these questions</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>One answer a line</source>
        <translation>One answer a line</translation>
    </message>
    <message>
        <source>In Chinese</source>
        <translation>In Chinese</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>In English</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Answered by</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Counts for</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Ask only if</source>
        <translation>Ask only if</translation>
    </message>
    <message>
        <source>was answered</source>
        <translation>was answered</translation>
    </message>
    <message>
        <source>this</source>
        <translation>this</translation>
    </message>
    <message>
        <source>Grades count 5 (very satisfied) to 1, choices by their place from 1. A question that is not shown is not asked, and silence counts for nothing.</source>
        <translation>Grades count 5 (very satisfied) to 1, choices by their place from 1. A question that is not shown is not asked, and silence counts for nothing.</translation>
    </message>
    <message>
        <source>only if %1 %2 %3</source>
        <translation>only if %1 %2 %3</translation>
    </message>
    <message>
        <source>always ask</source>
        <translation>always ask</translation>
    </message>
    <message>
        <source>Version %1 is in use · %2 questions · weights sum to %3 %</source>
        <translation>Version %1 is in use · %2 questions · weights sum to %3 %</translation>
    </message>
    <message>
        <source>Version %1 is used from now on.</source>
        <translation>Version %1 is used from now on.</translation>
    </message>
    <message>
        <source>Prepared questions</source>
        <translation>Prepared questions</translation>
    </message>
    <message>
        <source>Adds a question that is ready: shop, advice before the sale, commissioning, product</source>
        <translation>Adds a question that is ready: shop, advice before the sale, commissioning, product</translation>
    </message>
    <message>
        <source>Prepared …</source>
        <translation>Prepared …</translation>
    </message>
</context>
<context>
    <name>sanbao::QuickForm</name>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
</context>
<context>
    <name>sanbao::QuotationPanel</name>
    <message>
        <source>Quotation</source>
        <translation>Quotation</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Revise instead</source>
        <translation>Revise instead</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>The customer agrees</source>
        <translation>The customer agrees</translation>
    </message>
    <message>
        <source>The customer declines</source>
        <translation>The customer declines</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Record the answer</translation>
    </message>
    <message>
        <source>Issue and print</source>
        <translation>Issue and print</translation>
    </message>
    <message>
        <source>A quotation is made from the fees: ¥ %1.</source>
        <translation>A quotation is made from the fees: ¥ %1.</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>valid until %1</translation>
    </message>
    <message>
        <source>A revised one over ¥ %1 takes its place.</source>
        <translation>A revised one over ¥ %1 takes its place.</translation>
    </message>
    <message>
        <source>The consent to %1 is recorded.</source>
        <translation>The consent to %1 is recorded.</translation>
    </message>
    <message>
        <source>%1 was declined.</source>
        <translation>%1 was declined.</translation>
    </message>
</context>
<context>
    <name>sanbao::RecipeForm</name>
    <message>
        <source>proposed for this fault</source>
        <translation>proposed for this fault</translation>
    </message>
    <message>
        <source>Repair plans by fault</source>
        <translation>Repair plans by fault</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Steps, one a line</source>
        <translation>Steps, one a line</translation>
    </message>
    <message>
        <source>Code of the price list or of a part, one a line: V-100 x 2</source>
        <translation>Code of the price list or of a part, one a line: V-100 x 2</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fault</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Save the plan</translation>
    </message>
    <message>
        <source>new plan</source>
        <translation>new plan</translation>
    </message>
    <message>
        <source>Line %1: write a code and how many, like V-100 x 2.</source>
        <translation>Line %1: write a code and how many, like V-100 x 2.</translation>
    </message>
    <message>
        <source>The plan is saved; proposals start from it.</source>
        <translation>The plan is saved; proposals start from it.</translation>
    </message>
</context>
<context>
    <name>sanbao::RelationCards</name>
    <message>
        <source>Household</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Nobody of the same household is linked.</source>
        <translation>Nobody of the same household is linked.</translation>
    </message>
    <message>
        <source>Link a person</source>
        <translation>Link a person</translation>
    </message>
    <message>
        <source>Leave the household</source>
        <translation>Leave the household</translation>
    </message>
    <message>
        <source>Phone, name or pinyin of the other person</source>
        <translation>Phone, name or pinyin of the other person</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Nobody was found for &quot;%1&quot;.</source>
        <translation>Nobody was found for &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Several people fit &quot;%1&quot;. Type the whole number.</source>
        <translation>Several people fit &quot;%1&quot;. Type the whole number.</translation>
    </message>
    <message>
        <source>Add points</source>
        <translation>Add points</translation>
    </message>
    <message>
        <source>Use points</source>
        <translation>Use points</translation>
    </message>
    <message>
        <source>Number of points, then what they are for: 100 repair</source>
        <translation>Number of points, then what they are for: 100 repair</translation>
    </message>
</context>
<context>
    <name>sanbao::RepeatPanel</name>
    <message>
        <source>Repeats and misdiagnoses</source>
        <translation>Repeats and misdiagnoses</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>the last %1 days</source>
        <translation>the last %1 days</translation>
    </message>
    <message>
        <source>Repeats by cause</source>
        <translation>Repeats by cause</translation>
    </message>
    <message>
        <source>Misdiagnoses</source>
        <translation>Misdiagnoses</translation>
    </message>
    <message>
        <source>Technical support</source>
        <translation>Technical support</translation>
    </message>
    <message>
        <source>%1: %2, cost ¥ %3</source>
        <translation>%1: %2, cost ¥ %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No repeat has its cause recorded in this time.</source>
        <translation>No repeat has its cause recorded in this time.</translation>
    </message>
    <message>
        <source>Nothing was diagnosed in this time.</source>
        <translation>Nothing was diagnosed in this time.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 (%4)</source>
        <translation>%1: %2 of %3 (%4)</translation>
    </message>
    <message>
        <source>All: %1 of %2 (%3)</source>
        <translation>All: %1 of %2 (%3)</translation>
    </message>
    <message>
        <source>without a fault code</source>
        <translation>without a fault code</translation>
    </message>
    <message>
        <source>%1: %2 times, %3</source>
        <translation>%1: %2 times, %3</translation>
    </message>
    <message>
        <source>No technical support was logged in this time.</source>
        <translation>No technical support was logged in this time.</translation>
    </message>
</context>
<context>
    <name>sanbao::ReportView</name>
    <message>
        <source>Record an answer time</source>
        <translation>Record an answer time</translation>
    </message>
    <message>
        <source>Sheet for the maker</source>
        <translation>Sheet for the maker</translation>
    </message>
    <message>
        <source>Day report</source>
        <translation>Day report</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>The last day of the period on one paper, with the head of the audit chain</source>
        <translation>The last day of the period on one paper, with the head of the audit chain</translation>
    </message>
    <message>
        <source>Answer time</source>
        <translation>Answer time</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>was answered</source>
        <translation>was answered</translation>
    </message>
    <message>
        <source>gave up</source>
        <translation>gave up</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Waited</translation>
    </message>
    <message>
        <source>and</source>
        <translation>and</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Keep this answer time</source>
        <translation>Keep this answer time</translation>
    </message>
    <message>
        <source>The first %1 are shown; the export has all.</source>
        <translation>The first %1 are shown; the export has all.</translation>
    </message>
    <message>
        <source>Nothing in this period. Choose another period, or take a filter away.</source>
        <translation>Nothing in this period. Choose another period, or take a filter away.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Share (%)</translation>
    </message>
    <message>
        <source>Target (%)</source>
        <translation>Target (%)</translation>
    </message>
    <message>
        <source>% a month · line: target %1 %</source>
        <translation>% a month · line: target %1 %</translation>
    </message>
    <message>
        <source>% a month</source>
        <translation>% a month</translation>
    </message>
    <message>
        <source>No orders are behind this row.</source>
        <translation>No orders are behind this row.</translation>
    </message>
    <message>
        <source>Exporting records needs the permission to export.</source>
        <translation>Exporting records needs the permission to export.</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Export the report</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;Table (*.csv)</source>
        <translation>Spreadsheet (*.xlsx);;Table (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>The answer time is recorded.</source>
        <translation>The answer time is recorded.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Quality feedback</source>
        <translation>Quality feedback</translation>
    </message>
    <message>
        <source>Models, faults, how often, photos and what you suggest, as a paper for the maker</source>
        <translation>Models, faults, how often, photos and what you suggest, as a paper for the maker</translation>
    </message>
    <message>
        <source>What do you suggest to the maker? Without words the paper has lines to write on.</source>
        <translation>What do you suggest to the maker? Without words the paper has lines to write on.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>sanbao::ResultPage</name>
    <message>
        <source>What to show</source>
        <translation>What to show</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Survey calendar</source>
        <translation>Survey calendar</translation>
    </message>
    <message>
        <source>Periodic analysis</source>
        <translation>Periodic analysis</translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation>Improvements</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>To the list of calls</source>
        <translation>To the list of calls</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Every question by product line as a CSV file</source>
        <translation>Every question by product line as a CSV file</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Finish the chosen campaign</source>
        <translation>Finish the chosen campaign</translation>
    </message>
    <message>
        <source>Draw the sample</source>
        <translation>Draw the sample</translation>
    </message>
    <message>
        <source>Choose by the rule of the campaign and put the calls on today&apos;s list</source>
        <translation>Choose by the rule of the campaign and put the calls on today&apos;s list</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>New campaign</translation>
    </message>
    <message>
        <source>Survey results</source>
        <translation>Survey results</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Last 12 months</translation>
    </message>
    <message>
        <source>Campaigns due: %1 · analyses overdue: %2</source>
        <translation>Campaigns due: %1 · analyses overdue: %2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
</context>
<context>
    <name>sanbao::ResultView</name>
    <message>
        <source>Installation skill</source>
        <translation>Installation skill</translation>
    </message>
    <message>
        <source>Thoroughness of the fix</source>
        <translation>Thoroughness of the fix</translation>
    </message>
    <message>
        <source>By how they were collected</source>
        <translation>By how they were collected</translation>
    </message>
    <message>
        <source>Results by method</source>
        <translation>Results by method</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>By product line</source>
        <translation>By product line</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>The three core questions</source>
        <translation>The three core questions</translation>
    </message>
    <message>
        <source>Every question</source>
        <translation>Every question</translation>
    </message>
    <message>
        <source>Results by product line</source>
        <translation>Results by product line</translation>
    </message>
    <message>
        <source>Product line and question</source>
        <translation>Product line and question</translation>
    </message>
    <message>
        <source>How easy we make it (CES), month by month</source>
        <translation>How easy we make it (CES), month by month</translation>
    </message>
    <message>
        <source>Mean of 1 very hard to 7 very easy</source>
        <translation>Mean of 1 very hard to 7 very easy</translation>
    </message>
    <message>
        <source>Customer effort of twelve months</source>
        <translation>Customer effort of twelve months</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>%1 answered surveys</source>
        <translation>%1 answered surveys</translation>
    </message>
    <message>
        <source>%1: CES %2, n %3, %4 comments</source>
        <translation>%1: CES %2, n %3, %4 comments</translation>
    </message>
    <message>
        <source>survey results %1 to %2</source>
        <translation>survey results %1 to %2</translation>
    </message>
    <message>
        <source>Export the results</source>
        <translation>Export the results</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
</context>
<context>
    <name>sanbao::RetentionPage</name>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Unnamed</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Covered until</source>
        <translation>Covered until</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Last contact</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source> months</source>
        <translation> months</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>Every customer is looked at.</source>
        <translation>Every customer is looked at.</translation>
    </message>
    <message>
        <source>Customers at risk</source>
        <translation>Customers at risk</translation>
    </message>
    <message>
        <source>Open the customer&apos;s page</source>
        <translation>Open the customer&apos;s page</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Save the list as CSV</source>
        <translation>Save the list as CSV</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>At risk</translation>
    </message>
    <message>
        <source>Of the customers whose last warranty, package or agreement ended that long ago: nobody heard of them since.</source>
        <translation>Of the customers whose last warranty, package or agreement ended that long ago: nobody heard of them since.</translation>
    </message>
    <message>
        <source>Bought again</source>
        <translation>Bought again</translation>
    </message>
    <message>
        <source>Of the customers served in the period: another product was bought in the months after a service.</source>
        <translation>Of the customers served in the period: another product was bought in the months after a service.</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>What is counted</translation>
    </message>
    <message>
        <source>Silent for</source>
        <translation>Silent for</translation>
    </message>
    <message>
        <source>Served from</source>
        <translation>Served from</translation>
    </message>
    <message>
        <source>Served until</source>
        <translation>Served until</translation>
    </message>
    <message>
        <source>Bought within</source>
        <translation>Bought within</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Staying customers</source>
        <translation>Staying customers</translation>
    </message>
    <message>
        <source>Nobody is at risk</source>
        <translation>Nobody is at risk</translation>
    </message>
    <message>
        <source>Everybody whose cover ended that long ago was heard of since.</source>
        <translation>Everybody whose cover ended that long ago was heard of since.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>as of %1</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Export the list</translation>
    </message>
    <message>
        <source>customers at risk</source>
        <translation>customers at risk</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
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
        <translation>Customer</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Wish</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Refund or new serial no.</source>
        <translation>Refund or new serial no.</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Asked on</translation>
    </message>
    <message>
        <source>Which returns</source>
        <translation>Which returns</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Life page</source>
        <translation>Life page</translation>
    </message>
    <message>
        <source>Open the page of the product</source>
        <translation>Open the page of the product</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Open the order</translation>
    </message>
    <message>
        <source>Decide, refund or hand over there</source>
        <translation>Decide, refund or hand over there</translation>
    </message>
    <message>
        <source>Returns and exchanges</source>
        <translation>Returns and exchanges</translation>
    </message>
    <message>
        <source>No return is open</source>
        <translation>No return is open</translation>
    </message>
    <message>
        <source>A return or exchange is asked for on the page of an order, with Alt+R.</source>
        <translation>A return or exchange is asked for on the page of an order, with Alt+R.</translation>
    </message>
    <message>
        <source>No return yet</source>
        <translation>No return yet</translation>
    </message>
    <message>
        <source>What was asked for, decided, refunded or handed over stays listed here.</source>
        <translation>What was asked for, decided, refunded or handed over stays listed here.</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 open</translation>
    </message>
    <message>
        <source>Repeats and misdiagnoses</source>
        <translation>Repeats and misdiagnoses</translation>
    </message>
    <message>
        <source>Why products came back, and whose diagnoses were wrong</source>
        <translation>Why products came back, and whose diagnoses were wrong</translation>
    </message>
</context>
<context>
    <name>sanbao::ReturnPanel</name>
    <message>
        <source>Return or exchange</source>
        <translation>Return or exchange</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Ground</translation>
    </message>
    <message>
        <source>Invoice price</source>
        <translation>Invoice price</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Ask for it</translation>
    </message>
    <message>
        <source>Record the request; it is approved next</source>
        <translation>Record the request; it is approved next</translation>
    </message>
    <message>
        <source>%1 (owed)</source>
        <translation>%1 (owed)</translation>
    </message>
    <message>
        <source>%1 days of use, deducted %2 yuan. Refund: %3 yuan</source>
        <translation>%1 days of use, deducted %2 yuan. Refund: %3 yuan</translation>
    </message>
    <message>
        <source>%1 is recorded and waits for approval.</source>
        <translation>%1 is recorded and waits for approval.</translation>
    </message>
</context>
<context>
    <name>sanbao::ReviewPage</name>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>The review was stopped.</source>
        <translation>The review was stopped.</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Month before</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Keep comments and minutes</source>
        <translation>Keep comments and minutes</translation>
    </message>
    <message>
        <source>Review pack</source>
        <translation>Review pack</translation>
    </message>
    <message>
        <source>The whole review as one PDF</source>
        <translation>The whole review as one PDF</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Orders that went worst</source>
        <translation>Orders that went worst</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alerts</translation>
    </message>
    <message>
        <source>Breakdowns of the process</source>
        <translation>Breakdowns of the process</translation>
    </message>
    <message>
        <source>Minutes and decisions</source>
        <translation>Minutes and decisions</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>New action</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Add the action</source>
        <translation>Add the action</translation>
    </message>
    <message>
        <source>Monthly review</source>
        <translation>Monthly review</translation>
    </message>
    <message>
        <source>The review could not be saved.</source>
        <translation>The review could not be saved.</translation>
    </message>
    <message>
        <source>%1 (told %2)</source>
        <translation>%1 (told %2)</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fault</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>What is missing</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>done: %1</source>
        <translation>done: %1</translation>
    </message>
    <message>
        <source>open – Enter finishes it</source>
        <translation>open – Enter finishes it</translation>
    </message>
    <message>
        <source>The review of %1 is saved.</source>
        <translation>The review of %1 is saved.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>Finish the action</source>
        <translation>Finish the action</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
</context>
<context>
    <name>sanbao::RuleForm</name>
    <message>
        <source>All goods</source>
        <translation>All goods</translation>
    </message>
    <message>
        <source>Empty: the whole unit</source>
        <translation>Empty: the whole unit</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Any use</source>
        <translation>Any use</translation>
    </message>
    <message>
        <source>Any fault</source>
        <translation>Any fault</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Promised by</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Brand</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fault</translation>
    </message>
    <message>
        <source>months</source>
        <translation>months</translation>
    </message>
    <message>
        <source>for life</source>
        <translation>for life</translation>
    </message>
    <message>
        <source>Labour is free</source>
        <translation>Labour is free</translation>
    </message>
    <message>
        <source>Parts and material are free</source>
        <translation>Parts and material are free</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Serviced for life at normal charges</source>
        <translation>Serviced for life at normal charges</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Begins with</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Replacement</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>Response (min)</source>
        <translation>Response (min)</translation>
    </message>
    <message>
        <source>Parts (years)</source>
        <translation>Parts (years)</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Holds from</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>The law gives consumers %1 months for these goods. The longer legal term counts all the same.</source>
        <translation>The law gives consumers %1 months for these goods. The longer legal term counts all the same.</translation>
    </message>
</context>
<context>
    <name>sanbao::RuleSection</name>
    <message>
        <source>Danger</source>
        <translation>Danger</translation>
    </message>
    <message>
        <source>People in need</source>
        <translation>People in need</translation>
    </message>
    <message>
        <source>Repair comes back</source>
        <translation>Repair comes back</translation>
    </message>
    <message>
        <source>Premium product</source>
        <translation>Premium product</translation>
    </message>
    <message>
        <source>Premium customer</source>
        <translation>Premium customer</translation>
    </message>
    <message>
        <source>What raises the priority</source>
        <translation>What raises the priority</translation>
    </message>
    <message>
        <source>%1: in use</source>
        <translation>%1: in use</translation>
    </message>
    <message>
        <source>%1: priority</source>
        <translation>%1: priority</translation>
    </message>
    <message>
        <source>%1: words</source>
        <translation>%1: words</translation>
    </message>
    <message>
        <source>words to look for, with spaces between</source>
        <translation>words to look for, with spaces between</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>%1: days</source>
        <translation>%1: days</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Save the rules</translation>
    </message>
    <message>
        <source>Premium products</source>
        <translation>Premium products</translation>
    </message>
    <message>
        <source>every product</source>
        <translation>every product</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Brand</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Add the product</source>
        <translation>Add the product</translation>
    </message>
    <message>
        <source>Hours of the channels</source>
        <translation>Hours of the channels</translation>
    </message>
    <message>
        <source>as the store is open</source>
        <translation>as the store is open</translation>
    </message>
    <message>
        <source>For example 08:00-21:00, every day. Requests outside these hours are marked and counted.</source>
        <translation>For example 08:00-21:00, every day. Requests outside these hours are marked and counted.</translation>
    </message>
    <message>
        <source>Save the hours</source>
        <translation>Save the hours</translation>
    </message>
    <message>
        <source>None yet. Owners of a premium product get the premium targets.</source>
        <translation>None yet. Owners of a premium product get the premium targets.</translation>
    </message>
    <message>
        <source>The rules are saved and hold for new orders.</source>
        <translation>The rules are saved and hold for new orders.</translation>
    </message>
    <message>
        <source>The product is premium from now on.</source>
        <translation>The product is premium from now on.</translation>
    </message>
    <message>
        <source>Write times like 08:00-12:00, 13:30-21:00.</source>
        <translation>Write times like 08:00-12:00, 13:30-21:00.</translation>
    </message>
    <message>
        <source>The hours of the channels are saved.</source>
        <translation>The hours of the channels are saved.</translation>
    </message>
</context>
<context>
    <name>sanbao::SalePage</name>
    <message>
        <source>Number, contract and receipt are made in one go.</source>
        <translation>Number, contract and receipt are made in one go.</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Sell</translation>
    </message>
    <message>
        <source>Issue the contract and take the money</source>
        <translation>Issue the contract and take the money</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Sale</translation>
    </message>
    <message>
        <source>The contract appears here</source>
        <translation>The contract appears here</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>For sale</source>
        <translation>For sale</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Price (yuan)</source>
        <translation>Price (yuan)</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Paid by</translation>
    </message>
    <message>
        <source>Sell a package</source>
        <translation>Sell a package</translation>
    </message>
    <message>
        <source>Order %1 is settled: the contract gets a receipt of its own.</source>
        <translation>Order %1 is settled: the contract gets a receipt of its own.</translation>
    </message>
    <message>
        <source>The price becomes a line of order %1.</source>
        <translation>The price becomes a line of order %1.</translation>
    </message>
    <message>
        <source>The contract gets a receipt of its own.</source>
        <translation>The contract gets a receipt of its own.</translation>
    </message>
    <message>
        <source>No particular product</source>
        <translation>No particular product</translation>
    </message>
    <message>
        <source>The same kind of contract is in force already: %1.</source>
        <translation>The same kind of contract is in force already: %1.</translation>
    </message>
    <message>
        <source>Sold: contract %1, receipt %2.</source>
        <translation>Sold: contract %1, receipt %2.</translation>
    </message>
    <message>
        <source>Sold: contract %1.</source>
        <translation>Sold: contract %1.</translation>
    </message>
    <message>
        <source>Discard the sale?</source>
        <translation>Discard the sale?</translation>
    </message>
    <message>
        <source>The contract is not issued yet.</source>
        <translation>The contract is not issued yet.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Keep editing</translation>
    </message>
</context>
<context>
    <name>sanbao::SalePanel</name>
    <message>
        <source>Sell parts</source>
        <translation>Sell parts</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Parts that are sold</source>
        <translation>Parts that are sold</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Paid by</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>if he wants it on the receipt</source>
        <translation>if he wants it on the receipt</translation>
    </message>
    <message>
        <source>Take the payment</source>
        <translation>Take the payment</translation>
    </message>
    <message>
        <source>The parts leave stock and the receipt is issued</source>
        <translation>The parts leave stock and the receipt is issued</translation>
    </message>
    <message>
        <source>Change ¥ %1</source>
        <translation>Change ¥ %1</translation>
    </message>
    <message>
        <source>¥ %1 missing</source>
        <translation>¥ %1 missing</translation>
    </message>
</context>
<context>
    <name>sanbao::ScaleRow</name>
    <message>
        <source>not answered</source>
        <translation>not answered</translation>
    </message>
</context>
<context>
    <name>sanbao::ScanEntry</name>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Serial or batch</source>
        <translation>Serial or batch</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Price a piece</source>
        <translation>Price a piece</translation>
    </message>
    <message>
        <source>Scan or type the number, then Enter</source>
        <translation>Scan or type the number, then Enter</translation>
    </message>
    <message>
        <source>Take the line off</source>
        <translation>Take the line off</translation>
    </message>
    <message>
        <source>This is not a quantity.</source>
        <translation>This is not a quantity.</translation>
    </message>
    <message>
        <source>Scan the serial number of the piece.</source>
        <translation>Scan the serial number of the piece.</translation>
    </message>
    <message>
        <source>%1 was scanned already.</source>
        <translation>%1 was scanned already.</translation>
    </message>
</context>
<context>
    <name>sanbao::ScopeBar</name>
    <message>
        <source>Only one: %1</source>
        <translation>Only one: %1</translation>
    </message>
    <message>
        <source>%1: all</source>
        <translation>%1: all</translation>
    </message>
</context>
<context>
    <name>sanbao::SearchBox</name>
    <message>
        <source>Search everything</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Hits</translation>
    </message>
    <message>
        <source>Nothing found for &quot;%1&quot;</source>
        <translation>Nothing found for &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Phone tail, name, pinyin initials, address, serial or order number, or scan</source>
        <translation>Phone tail, name, pinyin initials, address, serial or order number, or scan</translation>
    </message>
</context>
<context>
    <name>sanbao::ServiceCard</name>
    <message>
        <source>Kind of service</source>
        <translation>Kind of service</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Depth</translation>
    </message>
    <message>
        <source>Delivered by</source>
        <translation>Delivered by</translation>
    </message>
    <message>
        <source>Save the kind of service</source>
        <translation>Save the kind of service</translation>
    </message>
    <message>
        <source>Earlier order</source>
        <translation>Earlier order</translation>
    </message>
    <message>
        <source>Why again</source>
        <translation>Why again</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Record why it came back</source>
        <translation>Record why it came back</translation>
    </message>
    <message>
        <source>A misdiagnosis marks the earlier order&apos;s diagnosis as wrong</source>
        <translation>A misdiagnosis marks the earlier order&apos;s diagnosis as wrong</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>Standard time %1, %2 ¥ %3</source>
        <translation>Standard time %1, %2 ¥ %3</translation>
    </message>
    <message>
        <source>Standard time %1</source>
        <translation>Standard time %1</translation>
    </message>
    <message>
        <source>Time and price as for every repair</source>
        <translation>Time and price as for every repair</translation>
    </message>
    <message>
        <source>The kind of service is saved.</source>
        <translation>The kind of service is saved.</translation>
    </message>
    <message>
        <source>Recorded: %1.</source>
        <translation>Recorded: %1.</translation>
    </message>
</context>
<context>
    <name>sanbao::SettingsPage</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>Service targets</source>
        <translation>Service targets</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Price list</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Language &amp; look</source>
        <translation>Language &amp; look</translation>
    </message>
    <message>
        <source>Data &amp; backup</source>
        <translation>Data &amp; backup</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>Discard the changes?</translation>
    </message>
    <message>
        <source>What you typed here is not saved yet.</source>
        <translation>What you typed here is not saved yet.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Keep editing</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Policies</translation>
    </message>
    <message>
        <source>Priorities &amp; hours</source>
        <translation>Priorities &amp; hours</translation>
    </message>
    <message>
        <source>Product catalogue</source>
        <translation>Product catalogue</translation>
    </message>
    <message>
        <source>Customers &amp; channels</source>
        <translation>Customers &amp; channels</translation>
    </message>
    <message>
        <source>Warranty rules</source>
        <translation>Warranty rules</translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation>Technicians</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Standards of work</source>
        <translation>Standards of work</translation>
    </message>
    <message>
        <source>Process designer</source>
        <translation>Process designer</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>Standards of faults</source>
        <translation>Standards of faults</translation>
    </message>
    <message>
        <source>Teams &amp; points</source>
        <translation>Teams &amp; points</translation>
    </message>
    <message>
        <source>Automatic rules</source>
        <translation>Automatic rules</translation>
    </message>
</context>
<context>
    <name>sanbao::SettlementPanel</name>
    <message>
        <source>Settle</source>
        <translation>Settle</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>To pay</translation>
    </message>
    <message>
        <source>Take the payment</source>
        <translation>Take the payment</translation>
    </message>
    <message>
        <source>Settle the order and issue the receipt</source>
        <translation>Settle the order and issue the receipt</translation>
    </message>
    <message>
        <source>Adds up</source>
        <translation>Adds up</translation>
    </message>
    <message>
        <source>¥ %1 too much</source>
        <translation>¥ %1 too much</translation>
    </message>
    <message>
        <source>¥ %1 missing</source>
        <translation>¥ %1 missing</translation>
    </message>
    <message>
        <source>Fees ¥ %1</source>
        <translation>Fees ¥ %1</translation>
    </message>
    <message>
        <source>rounding %1</source>
        <translation>rounding %1</translation>
    </message>
    <message>
        <source>prepaid ¥ %1</source>
        <translation>prepaid ¥ %1</translation>
    </message>
    <message>
        <source>give the rest back: write it with a minus</source>
        <translation>give the rest back: write it with a minus</translation>
    </message>
</context>
<context>
    <name>sanbao::SidePanel</name>
    <message>
        <source>Close the panel</source>
        <translation>Close the panel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>sanbao::SignPanel</name>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>How it is signed</source>
        <translation>How it is signed</translation>
    </message>
    <message>
        <source>explained to the customer</source>
        <translation>explained to the customer</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>On the screen</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>The signature is tied to the fingerprint of exactly this paper. Neither can be changed afterwards.</source>
        <translation>The signature is tied to the fingerprint of exactly this paper. Neither can be changed afterwards.</translation>
    </message>
    <message>
        <source>Keep the signature</source>
        <translation>Keep the signature</translation>
    </message>
    <message>
        <source>Signature under %1</source>
        <translation>Signature under %1</translation>
    </message>
</context>
<context>
    <name>sanbao::SignView</name>
    <message>
        <source>Analyses due</source>
        <translation>Analyses due</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>Each month</translation>
    </message>
    <message>
        <source>Each quarter</source>
        <translation>Each quarter</translation>
    </message>
    <message>
        <source>Each half-year</source>
        <translation>Each half-year</translation>
    </message>
    <message>
        <source>Analyses of the last year</source>
        <translation>Analyses of the last year</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Answers and feedback</source>
        <translation>Answers and feedback</translation>
    </message>
    <message>
        <source>Sign until</source>
        <translation>Sign until</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>What follows from it</source>
        <translation>What follows from it</translation>
    </message>
    <message>
        <source>What customers said, what is changed, by whom</source>
        <translation>What customers said, what is changed, by whom</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Sign the analysis</source>
        <translation>Sign the analysis</translation>
    </message>
    <message>
        <source>%1 answered surveys, %2 of %3 satisfied</source>
        <translation>%1 answered surveys, %2 of %3 satisfied</translation>
    </message>
    <message>
        <source>Feedback: %1</source>
        <translation>Feedback: %1</translation>
    </message>
    <message>
        <source>Most said: %1</source>
        <translation>Most said: %1</translation>
    </message>
    <message>
        <source>Signed by %1 on %2</source>
        <translation>Signed by %1 on %2</translation>
    </message>
    <message>
        <source>The analysis is signed.</source>
        <translation>The analysis is signed.</translation>
    </message>
</context>
<context>
    <name>sanbao::SignaturePad</name>
    <message>
        <source>Signature field</source>
        <translation>Signature field</translation>
    </message>
    <message>
        <source>Sign here with pen, finger or mouse. Backspace takes the last stroke back.</source>
        <translation>Sign here with pen, finger or mouse. Backspace takes the last stroke back.</translation>
    </message>
    <message>
        <source>Sign above this line</source>
        <translation>Sign above this line</translation>
    </message>
</context>
<context>
    <name>sanbao::SlipPanel</name>
    <message>
        <source>Book parts</source>
        <translation>Book parts</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Supplier</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Parts on the document</source>
        <translation>Parts on the document</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>Delivery note</translation>
    </message>
</context>
<context>
    <name>sanbao::SpeedView</name>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Grade for response speed by minutes until the first response</source>
        <translation>Grade for response speed by minutes until the first response</translation>
    </message>
    <message>
        <source>Grade for response speed by measured response time</source>
        <translation>Grade for response speed by measured response time</translation>
    </message>
    <message>
        <source>By waiting</source>
        <translation>By waiting</translation>
    </message>
    <message>
        <source>Mean grade by waiting</source>
        <translation>Mean grade by waiting</translation>
    </message>
    <message>
        <source>First response after</source>
        <translation>First response after</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Mean grade</source>
        <translation>Mean grade</translation>
    </message>
    <message>
        <source>%1 answers with a measured response.</source>
        <translation>%1 answers with a measured response.</translation>
    </message>
    <message>
        <source>Rank correlation %1 (−1: the longer the wait, the lower the grade; 0: no relation). A relation is no proof of a cause.</source>
        <translation>Rank correlation %1 (−1: the longer the wait, the lower the grade; 0: no relation). A relation is no proof of a cause.</translation>
    </message>
    <message>
        <source>%1: %2 min, grade %3</source>
        <translation>%1: %2 min, grade %3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>longer than %1</source>
        <translation>longer than %1</translation>
    </message>
</context>
<context>
    <name>sanbao::StaffSection</name>
    <message>
        <source>Registers requests, settles, logs complaints and calls customers.</source>
        <translation>Registers requests, settles, logs complaints and calls customers.</translation>
    </message>
    <message>
        <source>Works on the own orders.</source>
        <translation>Works on the own orders.</translation>
    </message>
    <message>
        <source>Plans visits and follows every order.</source>
        <translation>Plans visits and follows every order.</translation>
    </message>
    <message>
        <source>Everything of the day, waivers, complaints and the figures.</source>
        <translation>Everything of the day, waivers, complaints and the figures.</translation>
    </message>
    <message>
        <source>Settings, people, backups and everything else.</source>
        <translation>Settings, people, backups and everything else.</translation>
    </message>
    <message>
        <source>Reads, changes nothing.</source>
        <translation>Reads, changes nothing.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>left</source>
        <translation>left</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>works here</source>
        <translation>works here</translation>
    </message>
    <message>
        <source>Save the person</source>
        <translation>Save the person</translation>
    </message>
    <message>
        <source>Change the person</source>
        <translation>Change the person</translation>
    </message>
    <message>
        <source>The person is saved.</source>
        <translation>The person is saved.</translation>
    </message>
    <message>
        <source>Technician leaves</source>
        <translation>Technician leaves</translation>
    </message>
    <message>
        <source>The planned visits of %1 wait for somebody else then: %2.</source>
        <translation>The planned visits of %1 wait for somebody else then: %2.</translation>
    </message>
    <message>
        <source>Hand them back</source>
        <translation>Hand them back</translation>
    </message>
    <message>
        <source>Keep the person</source>
        <translation>Keep the person</translation>
    </message>
</context>
<context>
    <name>sanbao::StandardSection</name>
    <message>
        <source>Standards of work</source>
        <translation>Standards of work</translation>
    </message>
    <message>
        <source>New standard</source>
        <translation>New standard</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>review due</source>
        <translation>review due</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Publish a version</source>
        <translation>Publish a version</translation>
    </message>
    <message>
        <source>Codes of diagnosis</source>
        <translation>Codes of diagnosis</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>Under</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>Save the code</translation>
    </message>
    <message>
        <source>every product</source>
        <translation>every product</translation>
    </message>
    <message>
        <source>new entry</source>
        <translation>new entry</translation>
    </message>
    <message>
        <source>stands by itself</source>
        <translation>stands by itself</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Since the version before:</source>
        <translation>Since the version before:</translation>
    </message>
    <message>
        <source>Line %1: write minutes | name.</source>
        <translation>Line %1: write minutes | name.</translation>
    </message>
    <message>
        <source>The version is published.</source>
        <translation>The version is published.</translation>
    </message>
    <message>
        <source>The code is saved.</source>
        <translation>The code is saved.</translation>
    </message>
    <message>
        <source>Process sheet</source>
        <translation>Process sheet</translation>
    </message>
    <message>
        <source>Print the steps with input, output, control point and who answers for them</source>
        <translation>Print the steps with input, output, control point and who answers for them</translation>
    </message>
    <message>
        <source>One step a line: minutes | name | photo | pressure 0.1..0.6 MPa | point; point | in: … | out: … | control: … | role: manager | limit: 30</source>
        <translation>One step a line: minutes | name | photo | pressure 0.1..0.6 MPa | point; point | in: … | out: … | control: … | role: manager | limit: 30</translation>
    </message>
</context>
<context>
    <name>sanbao::StatusStrip</name>
    <message>
        <source>Today: %1 registered, %2 resolved</source>
        <translation>Today: %1 registered, %2 resolved</translation>
    </message>
</context>
<context>
    <name>sanbao::StepPanel</name>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Record this step</source>
        <translation>Record this step</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>Day of the visit</translation>
    </message>
    <message>
        <source>Visit from</source>
        <translation>Visit from</translation>
    </message>
    <message>
        <source>Visit until</source>
        <translation>Visit until</translation>
    </message>
    <message>
        <source>now; or 09:30, or 2026-03-02 09:30</source>
        <translation>now; or 09:30, or 2026-03-02 09:30</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technician</translation>
    </message>
    <message>
        <source>Visit time</source>
        <translation>Visit time</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Fault code</source>
        <translation>Fault code</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Happened</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>As registered</source>
        <translation>As registered</translation>
    </message>
    <message>
        <source>Write the times as 09:00 or 930.</source>
        <translation>Write the times as 09:00 or 930.</translation>
    </message>
    <message>
        <source>Write a time like 09:30 or a day and time like 2026-03-02 09:30.</source>
        <translation>Write a time like 09:30 or a day and time like 2026-03-02 09:30.</translation>
    </message>
    <message>
        <source>Write the note first.</source>
        <translation>Write the note first.</translation>
    </message>
    <message>
        <source>The customer asked for this time</source>
        <translation>The customer asked for this time</translation>
    </message>
    <message>
        <source>The arrival and completion clocks then start at the visit</source>
        <translation>The arrival and completion clocks then start at the visit</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Wanted</translation>
    </message>
    <message>
        <source>Result told to</source>
        <translation>Result told to</translation>
    </message>
    <message>
        <source>Told how</source>
        <translation>Told how</translation>
    </message>
    <message>
        <source>not classed yet</source>
        <translation>not classed yet</translation>
    </message>
</context>
<context>
    <name>sanbao::StepsCard</name>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Steps of the order</source>
        <translation>Steps of the order</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Extra step</source>
        <translation>Extra step</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Add for this order only</source>
        <translation>Add for this order only</translation>
    </message>
    <message>
        <source>standard %1 min</source>
        <translation>standard %1 min</translation>
    </message>
    <message>
        <source>taken %1 min</source>
        <translation>taken %1 min</translation>
    </message>
    <message>
        <source>%1 min over</source>
        <translation>%1 min over</translation>
    </message>
    <message>
        <source>%1 min under</source>
        <translation>%1 min under</translation>
    </message>
    <message>
        <source>out of limits: do it again</source>
        <translation>out of limits: do it again</translation>
    </message>
    <message>
        <source>extra: %1</source>
        <translation>extra: %1</translation>
    </message>
    <message>
        <source>Not begun yet: %1</source>
        <translation>Not begun yet: %1</translation>
    </message>
    <message>
        <source>No standard for this work. Add steps for this order only.</source>
        <translation>No standard for this work. Add steps for this order only.</translation>
    </message>
    <message>
        <source>Standard %1 min, taken %2 min</source>
        <translation>Standard %1 min, taken %2 min</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>Points of the step</source>
        <translation>Points of the step</translation>
    </message>
    <message>
        <source>This step needs a photo in the files of the order.</source>
        <translation>This step needs a photo in the files of the order.</translation>
    </message>
    <message>
        <source>Begin the work</source>
        <translation>Begin the work</translation>
    </message>
    <message>
        <source>Finish step %1</source>
        <translation>Finish step %1</translation>
    </message>
    <message>
        <source>Start step %1</source>
        <translation>Start step %1</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>Finished: %1</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation>Started: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Added: %1</translation>
    </message>
    <message>
        <source>limit %1 min</source>
        <translation>limit %1 min</translation>
    </message>
</context>
<context>
    <name>sanbao::StoreSection</name>
    <message>
        <source>Store</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>printed on slips, receipts and agreements</source>
        <translation>printed on slips, receipts and agreements</translation>
    </message>
    <message>
        <source>Store name</source>
        <translation>Store name</translation>
    </message>
    <message>
        <source>Store code</source>
        <translation>Store code</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>Hotline</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save the store&apos;s data</source>
        <translation>Save the store&apos;s data</translation>
    </message>
    <message>
        <source>The code is part of every number and stays.</source>
        <translation>The code is part of every number and stays.</translation>
    </message>
    <message>
        <source>The store&apos;s data is saved.</source>
        <translation>The store&apos;s data is saved.</translation>
    </message>
</context>
<context>
    <name>sanbao::SubjectPicker</name>
    <message>
        <source>Order number, phone, name or serial number</source>
        <translation>Order number, phone, name or serial number</translation>
    </message>
    <message>
        <source>Found orders and customers</source>
        <translation>Found orders and customers</translation>
    </message>
</context>
<context>
    <name>sanbao::SurveyListPage</name>
    <message>
        <source>Which surveys</source>
        <translation>Which surveys</translation>
    </message>
    <message>
        <source>To call today</source>
        <translation>To call today</translation>
    </message>
    <message>
        <source>Next 14 days</source>
        <translation>Next 14 days</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>Calls to make</source>
        <translation>Calls to make</translation>
    </message>
    <message>
        <source>No calls to make</source>
        <translation>No calls to make</translation>
    </message>
    <message>
        <source>Finished surveys</source>
        <translation>Finished surveys</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Nothing here yet</translation>
    </message>
    <message>
        <source>Surveys with this outcome are listed here.</source>
        <translation>Surveys with this outcome are listed here.</translation>
    </message>
    <message>
        <source>Callbacks &amp; surveys</source>
        <translation>Callbacks &amp; surveys</translation>
    </message>
    <message>
        <source>%1 to call · %2 late</source>
        <translation>%1 to call · %2 late</translation>
    </message>
    <message>
        <source>Calls after repairs, ends of warranties and packages, low grades and promised calls come up here on their day.</source>
        <translation>Calls after repairs, ends of warranties and packages, low grades and promised calls come up here on their day.</translation>
    </message>
    <message>
        <source>Call …</source>
        <translation>Call …</translation>
    </message>
    <message>
        <source>Script, earlier tries and outcome</source>
        <translation>Script, earlier tries and outcome</translation>
    </message>
    <message>
        <source>Who stays</source>
        <translation>Who stays</translation>
    </message>
    <message>
        <source>Customers at risk after their cover ended, and who bought again</source>
        <translation>Customers at risk after their cover ended, and who bought again</translation>
    </message>
    <message>
        <source>last %1 days: called %2 of %3, answered %4</source>
        <translation>last %1 days: called %2 of %3, answered %4</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>What surveys say together, the calendar of campaigns, the periodic analysis</source>
        <translation>What surveys say together, the calendar of campaigns, the periodic analysis</translation>
    </message>
</context>
<context>
    <name>sanbao::SurveyPage</name>
    <message>
        <source>Not reached</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>Nobody answered: call again tomorrow</source>
        <translation>Nobody answered: call again tomorrow</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>The customer does not want to answer</source>
        <translation>The customer does not want to answer</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>The customer cannot be reached at all</source>
        <translation>The customer cannot be reached at all</translation>
    </message>
    <message>
        <source>Save answers</source>
        <translation>Save answers</translation>
    </message>
    <message>
        <source>What the customer said, in his own words</source>
        <translation>What the customer said, in his own words</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Asked by</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>On the telephone</source>
        <translation>On the telephone</translation>
    </message>
    <message>
        <source>Digits 1 to 5 answer a question and go on to the next one; arrows move, Delete takes an answer back. A question that was not answered stays empty: silence is no grade.</source>
        <translation>Digits 1 to 5 answer a question and go on to the next one; arrows move, Delete takes an answer back. A question that was not answered stays empty: silence is no grade.</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Survey</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fault</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technician</translation>
    </message>
    <message>
        <source>Attempts so far</source>
        <translation>Attempts so far</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Interviewer</translation>
    </message>
    <message>
        <source>The answers are saved.</source>
        <translation>The answers are saved.</translation>
    </message>
    <message>
        <source>What happened? The next call is due tomorrow.</source>
        <translation>What happened? The next call is due tomorrow.</translation>
    </message>
    <message>
        <source>Call again tomorrow</source>
        <translation>Call again tomorrow</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Busy</translation>
    </message>
    <message>
        <source>Asked to call later</source>
        <translation>Asked to call later</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Wrong number</translation>
    </message>
    <message>
        <source>The call is noted; it is due again tomorrow.</source>
        <translation>The call is noted; it is due again tomorrow.</translation>
    </message>
    <message>
        <source>Survey declined</source>
        <translation>Survey declined</translation>
    </message>
    <message>
        <source>Give up the survey</source>
        <translation>Give up the survey</translation>
    </message>
    <message>
        <source>Did the customer say why?</source>
        <translation>Did the customer say why?</translation>
    </message>
    <message>
        <source>Why can the customer not be reached?</source>
        <translation>Why can the customer not be reached?</translation>
    </message>
    <message>
        <source>Record as declined</source>
        <translation>Record as declined</translation>
    </message>
    <message>
        <source>The survey is finished without answers.</source>
        <translation>The survey is finished without answers.</translation>
    </message>
    <message>
        <source>Unsaved answers</source>
        <translation>Unsaved answers</translation>
    </message>
    <message>
        <source>The answers of this survey are not saved.</source>
        <translation>The answers of this survey are not saved.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Keep editing</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>New request</translation>
    </message>
    <message>
        <source>The customer needs something else</source>
        <translation>The customer needs something else</translation>
    </message>
    <message>
        <source>Does it work now? &quot;No&quot; opens the order again</source>
        <translation>Does it work now? &quot;No&quot; opens the order again</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Improvement</translation>
    </message>
    <message>
        <source>What became of this order: alerts, complaints and improvements</source>
        <translation>What became of this order: alerts, complaints and improvements</translation>
    </message>
</context>
<context>
    <name>sanbao::TargetSection</name>
    <message>
        <source>Service targets</source>
        <translation>Service targets</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Counted in</translation>
    </message>
    <message>
        <source>Change the target</source>
        <translation>Change the target</translation>
    </message>
    <message>
        <source>Save the target</source>
        <translation>Save the target</translation>
    </message>
    <message>
        <source>The target is saved and holds for new orders.</source>
        <translation>The target is saved and holds for new orders.</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>New target</translation>
    </message>
    <message>
        <source>customers: %1</source>
        <translation>customers: %1</translation>
    </message>
    <message>
        <source>every priority</source>
        <translation>every priority</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>every customer</source>
        <translation>every customer</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>every product</source>
        <translation>every product</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>every fault</source>
        <translation>every fault</translation>
    </message>
    <message>
        <source>Fault class</source>
        <translation>Fault class</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>The clock stands still while the order waits for</source>
        <translation>The clock stands still while the order waits for</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>New orders no longer get this promise</source>
        <translation>New orders no longer get this promise</translation>
    </message>
    <message>
        <source>Remove the target</source>
        <translation>Remove the target</translation>
    </message>
    <message>
        <source>New orders will no longer get this promise.</source>
        <translation>New orders will no longer get this promise.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>The target no longer holds for new orders.</source>
        <translation>The target no longer holds for new orders.</translation>
    </message>
    <message>
        <source>The line with the most important condition wins: priority, customers, product, fault class. An agreement&apos;s own promise goes before all of them. Orders keep what they were promised.</source>
        <translation>The line with the most important condition wins: priority, customers, product, fault class. An agreement&apos;s own promise goes before all of them. Orders keep what they were promised.</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
</context>
<context>
    <name>sanbao::TeamSection</name>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Tasks and complaints are given to them</source>
        <translation>Tasks and complaints are given to them</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>New team</translation>
    </message>
    <message>
        <source>Takes tasks</source>
        <translation>Takes tasks</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save the team</source>
        <translation>Save the team</translation>
    </message>
    <message>
        <source>Service points</source>
        <translation>Service points</translation>
    </message>
    <message>
        <source>Proposals prefer the point that looks after the customer&apos;s district</source>
        <translation>Proposals prefer the point that looks after the customer&apos;s district</translation>
    </message>
    <message>
        <source>New service point</source>
        <translation>New service point</translation>
    </message>
    <message>
        <source>Districts, one a line, as they stand in addresses</source>
        <translation>Districts, one a line, as they stand in addresses</translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation>Technicians</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>Districts</translation>
    </message>
    <message>
        <source>Save the service point</source>
        <translation>Save the service point</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The team is saved.</source>
        <translation>The team is saved.</translation>
    </message>
    <message>
        <source>The service point is saved.</source>
        <translation>The service point is saved.</translation>
    </message>
</context>
<context>
    <name>sanbao::TeamworkCard</name>
    <message>
        <source>Tasks and talk in the house</source>
        <translation>Tasks and talk in the house</translation>
    </message>
    <message>
        <source>Team that takes care</source>
        <translation>Team that takes care</translation>
    </message>
    <message>
        <source>The members of the team share the complaint; its limit stays</source>
        <translation>The members of the team share the complaint; its limit stays</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>A task for another team, with its own due day</source>
        <translation>A task for another team, with its own due day</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Give the task</source>
        <translation>Give the task</translation>
    </message>
    <message>
        <source>Comment for colleagues</source>
        <translation>Comment for colleagues</translation>
    </message>
    <message>
        <source>For colleagues only; @name puts it into their inbox</source>
        <translation>For colleagues only; @name puts it into their inbox</translation>
    </message>
    <message>
        <source>@ Name</source>
        <translation>@ Name</translation>
    </message>
    <message>
        <source>Choose who finds the comment in the inbox</source>
        <translation>Choose who finds the comment in the inbox</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Send the comment</source>
        <translation>Send the comment</translation>
    </message>
    <message>
        <source>no team</source>
        <translation>no team</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Done: %1</translation>
    </message>
    <message>
        <source>No task for another team.</source>
        <translation>No task for another team.</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 open</translation>
    </message>
    <message>
        <source>Write the day it is due, such as +2.</source>
        <translation>Write the day it is due, such as +2.</translation>
    </message>
    <message>
        <source>%1 finds the task in the inbox.</source>
        <translation>%1 finds the task in the inbox.</translation>
    </message>
    <message>
        <source>%1 takes care; the limit stays.</source>
        <translation>%1 takes care; the limit stays.</translation>
    </message>
</context>
<context>
    <name>sanbao::TechnicianSection</name>
    <message>
        <source>Technicians &amp; partners</source>
        <translation>Technicians &amp; partners</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>New partner</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Areas</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>everywhere</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technician</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Words of addresses, one a line; empty: everywhere</source>
        <translation>Words of addresses, one a line; empty: everywhere</translation>
    </message>
    <message>
        <source>Products he is trained on; none: all</source>
        <translation>Products he is trained on; none: all</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Per day</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Trained on</translation>
    </message>
    <message>
        <source>Save the technician</source>
        <translation>Save the technician</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Away</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Absences</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>From day</translation>
    </message>
    <message>
        <source>Until day</source>
        <translation>Until day</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Enter the absence</source>
        <translation>Enter the absence</translation>
    </message>
    <message>
        <source>Vehicles and tools</source>
        <translation>Vehicles and tools</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>The technician is saved.</source>
        <translation>The technician is saved.</translation>
    </message>
    <message>
        <source>Write the first and the last day.</source>
        <translation>Write the first and the last day.</translation>
    </message>
    <message>
        <source>The absence is entered.</source>
        <translation>The absence is entered.</translation>
    </message>
    <message>
        <source>The absence is removed.</source>
        <translation>The absence is removed.</translation>
    </message>
    <message>
        <source>The vehicle or tool is saved.</source>
        <translation>The vehicle or tool is saved.</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>sanbao::TemplatePage</name>
    <message>
        <source>%1 · version %2</source>
        <translation>%1 · version %2</translation>
    </message>
    <message>
        <source>Every save is a new version; issued agreements keep theirs.</source>
        <translation>Every save is a new version; issued agreements keep theirs.</translation>
    </message>
    <message>
        <source>Save as new version</source>
        <translation>Save as new version</translation>
    </message>
    <message>
        <source>Check the text and keep it as the next version</source>
        <translation>Check the text and keep it as the next version</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Begin a new one with the text that is shown</source>
        <translation>Begin a new one with the text that is shown</translation>
    </message>
    <message>
        <source>Restore shipped text</source>
        <translation>Restore shipped text</translation>
    </message>
    <message>
        <source>Make the text that came with the program the newest version</source>
        <translation>Make the text that came with the program the newest version</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retire</translation>
    </message>
    <message>
        <source>No longer offer it for new agreements</source>
        <translation>No longer offer it for new agreements</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Shelf</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Clauses</translation>
    </message>
    <message>
        <source>Templates and clauses with their versions</source>
        <translation>Templates and clauses with their versions</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>What is different, for those who read it later</source>
        <translation>What is different, for those who read it later</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Chinese title</source>
        <translation>Chinese title</translation>
    </message>
    <message>
        <source>English title</source>
        <translation>English title</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Text, %1</source>
        <translation>Text, %1</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Insert a field</translation>
    </message>
    <message>
        <source>Names, dates, prices that are filled in when it is issued</source>
        <translation>Names, dates, prices that are filled in when it is issued</translation>
    </message>
    <message>
        <source>Emphasise</source>
        <translation>Emphasise</translation>
    </message>
    <message>
        <source>Make the line a framed, bold term; or an ordinary one again</source>
        <translation>Make the line a framed, bold term; or an ordinary one again</translation>
    </message>
    <message>
        <source>The paper appears here</source>
        <translation>The paper appears here</translation>
    </message>
    <message>
        <source>Agreement texts</source>
        <translation>Agreement texts</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (retired)</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Offer again</translation>
    </message>
    <message>
        <source>The paper appears when the text is in order</source>
        <translation>The paper appears when the text is in order</translation>
    </message>
    <message>
        <source>Clause of the library</source>
        <translation>Clause of the library</translation>
    </message>
    <message>
        <source>Saved as version %1.</source>
        <translation>Saved as version %1.</translation>
    </message>
    <message>
        <source>Restore the shipped text?</source>
        <translation>Restore the shipped text?</translation>
    </message>
    <message>
        <source>The text that came with the program becomes the newest version. The present one stays readable.</source>
        <translation>The text that came with the program becomes the newest version. The present one stays readable.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Keep the present one</source>
        <translation>Keep the present one</translation>
    </message>
    <message>
        <source>The shipped text is version %1 now.</source>
        <translation>The shipped text is version %1 now.</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>Discard the changes?</translation>
    </message>
    <message>
        <source>The text is not saved yet.</source>
        <translation>The text is not saved yet.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Keep editing</translation>
    </message>
</context>
<context>
    <name>sanbao::TermsCard</name>
    <message>
        <source>What the discontented say</source>
        <translation>What the discontented say</translation>
    </message>
    <message>
        <source>Telling terms</source>
        <translation>Telling terms</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>Disc.</source>
        <translation>Disc.</translation>
    </message>
    <message>
        <source>Cont.</source>
        <translation>Cont.</translation>
    </message>
    <message>
        <source>Odds</source>
        <translation>Odds</translation>
    </message>
    <message>
        <source>Discontented comments that contain the term</source>
        <translation>Discontented comments that contain the term</translation>
    </message>
    <message>
        <source>Content comments that contain the term</source>
        <translation>Content comments that contain the term</translation>
    </message>
    <message>
        <source>How many times the odds of the term are higher among the discontented</source>
        <translation>How many times the odds of the term are higher among the discontented</translation>
    </message>
    <message>
        <source>Log odds ratio over its standard error; above 1.96 is more than chance</source>
        <translation>Log odds ratio over its standard error; above 1.96 is more than chance</translation>
    </message>
    <message>
        <source>A term is telling when it stands in more discontented comments (%1) than its share of content ones (%2) lets expect. Odds 5 means: among the discontented its odds are five times as high. z says how sure that is; above 1.96 is more than chance. Choose a term to read its comments.</source>
        <translation>A term is telling when it stands in more discontented comments (%1) than its share of content ones (%2) lets expect. Odds 5 means: among the discontented its odds are five times as high. z says how sure that is; above 1.96 is more than chance. Choose a term to read its comments.</translation>
    </message>
</context>
<context>
    <name>sanbao::TillPage</name>
    <message>
        <source>Till</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Cash day</source>
        <translation>Cash day</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Day before</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Day after</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Print the sheet</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Close the day</translation>
    </message>
    <message>
        <source>Compare what was counted and end the cash day</source>
        <translation>Compare what was counted and end the cash day</translation>
    </message>
    <message>
        <source>Money by method</source>
        <translation>Money by method</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on the sheet</source>
        <translation>Note on the sheet</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>void: %1</source>
        <translation>void: %1</translation>
    </message>
    <message>
        <source>No receipt on this day</source>
        <translation>No receipt on this day</translation>
    </message>
    <message>
        <source>Deposits, settlements and refunds of the day stand here.</source>
        <translation>Deposits, settlements and refunds of the day stand here.</translation>
    </message>
    <message>
        <source>Receipts of the day</source>
        <translation>Receipts of the day</translation>
    </message>
    <message>
        <source>%1 earlier days are not closed: %2</source>
        <translation>%1 earlier days are not closed: %2</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <translation>Why it differs</translation>
    </message>
    <message>
        <source>closed by %1</source>
        <translation>closed by %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Counted, %1</source>
        <translation>Counted, %1</translation>
    </message>
    <message>
        <source>Why it differs, %1</source>
        <translation>Why it differs, %1</translation>
    </message>
    <message>
        <source>Expected ¥ %1 · counted ¥ %2</source>
        <translation>Expected ¥ %1 · counted ¥ %2</translation>
    </message>
    <message>
        <source>%1: write what was counted.</source>
        <translation>%1: write what was counted.</translation>
    </message>
    <message>
        <source>After closing nothing of %1 can change.</source>
        <translation>After closing nothing of %1 can change.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>The day is closed.</source>
        <translation>The day is closed.</translation>
    </message>
</context>
<context>
    <name>sanbao::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>entered %1</source>
        <translation>entered %1</translation>
    </message>
    <message>
        <source>imported as &quot;%1&quot;</source>
        <translation>imported as &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 later</translation>
    </message>
</context>
<context>
    <name>sanbao::TracePanel</name>
    <message>
        <source>Trace a part</source>
        <translation>Trace a part</translation>
    </message>
    <message>
        <source>Serial number or batch</source>
        <translation>Serial number or batch</translation>
    </message>
    <message>
        <source>Scan a serial number or batch, then Enter</source>
        <translation>Scan a serial number or batch, then Enter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Open the product</source>
        <translation>Open the product</translation>
    </message>
</context>
<context>
    <name>sanbao::TraceView</name>
    <message>
        <source>Improvement items</source>
        <translation>Improvement items</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>What followed from the order</source>
        <translation>What followed from the order</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>New item …</source>
        <translation>New item …</translation>
    </message>
    <message>
        <source>Link to the chosen item</source>
        <translation>Link to the chosen item</translation>
    </message>
    <message>
        <source>What the chosen item came from</source>
        <translation>What the chosen item came from</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>Show the orders</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>What followed from %1</source>
        <translation>What followed from %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Order %1</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Survey</translation>
    </message>
    <message>
        <source>Complaint %1</source>
        <translation>Complaint %1</translation>
    </message>
    <message>
        <source>Alert: %1</source>
        <translation>Alert: %1</translation>
    </message>
    <message>
        <source>Improvement: %1</source>
        <translation>Improvement: %1</translation>
    </message>
    <message>
        <source>No order stands behind this item.</source>
        <translation>No order stands behind this item.</translation>
    </message>
    <message>
        <source>The order is linked to the item.</source>
        <translation>The order is linked to the item.</translation>
    </message>
    <message>
        <source>New improvement item</source>
        <translation>New improvement item</translation>
    </message>
    <message>
        <source>What is to be done because of this order? It is due in thirty days.</source>
        <translation>What is to be done because of this order? It is due in thirty days.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>The item is in this month&apos;s review.</source>
        <translation>The item is in this month&apos;s review.</translation>
    </message>
</context>
<context>
    <name>sanbao::TrainingCard</name>
    <message>
        <source>Guidance and training</source>
        <translation>Guidance and training</translation>
    </message>
    <message>
        <source>Print for the customer</source>
        <translation>Print for the customer</translation>
    </message>
    <message>
        <source>New guidance</source>
        <translation>New guidance</translation>
    </message>
    <message>
        <source>Points that were shown</source>
        <translation>Points that were shown</translation>
    </message>
    <message>
        <source>More points, one a line</source>
        <translation>More points, one a line</translation>
    </message>
    <message>
        <source>Names, separated by commas</source>
        <translation>Names, separated by commas</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Shown</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Also</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Took</translation>
    </message>
    <message>
        <source>Record the guidance</source>
        <translation>Record the guidance</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 min · present: %4</source>
        <translation>%1 · %2 · %3 min · present: %4</translation>
    </message>
    <message>
        <source>Nothing shown yet.</source>
        <translation>Nothing shown yet.</translation>
    </message>
    <message>
        <source>The guidance is recorded.</source>
        <translation>The guidance is recorded.</translation>
    </message>
</context>
<context>
    <name>sanbao::TrendChart</name>
    <message>
        <source>Target %1</source>
        <translation>Target %1</translation>
    </message>
    <message>
        <source>Benchmark %1</source>
        <translation>Benchmark %1</translation>
    </message>
</context>
<context>
    <name>sanbao::TripForm</name>
    <message>
        <source>What came of it</source>
        <translation>What came of it</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilometres</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Fare (yuan)</source>
        <translation>Fare (yuan)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>or kilometres × rate</source>
        <translation>or kilometres × rate</translation>
    </message>
    <message>
        <source>Enter a trip</source>
        <translation>Enter a trip</translation>
    </message>
    <message>
        <source>Write the kilometres as 12.5.</source>
        <translation>Write the kilometres as 12.5.</translation>
    </message>
    <message>
        <source>Write whole minutes.</source>
        <translation>Write whole minutes.</translation>
    </message>
    <message>
        <source>The trip is entered.</source>
        <translation>The trip is entered.</translation>
    </message>
</context>
<context>
    <name>sanbao::TroublePage</name>
    <message>
        <source>The file is not there</source>
        <translation>The file is not there</translation>
    </message>
    <message>
        <source>The store is open elsewhere</source>
        <translation>The store is open elsewhere</translation>
    </message>
    <message>
        <source>The file was made by a newer version</source>
        <translation>The file was made by a newer version</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>The file is damaged</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>The file cannot be written</translation>
    </message>
    <message>
        <source>The store could not be opened</source>
        <translation>The store could not be opened</translation>
    </message>
    <message>
        <source>Plug in the disk it is on, or choose the file where it is now.</source>
        <translation>Plug in the disk it is on, or choose the file where it is now.</translation>
    </message>
    <message>
        <source>Close the other program that uses it, then try again.</source>
        <translation>Close the other program that uses it, then try again.</translation>
    </message>
    <message>
        <source>Update this program. The file was not changed.</source>
        <translation>Update this program. The file was not changed.</translation>
    </message>
    <message>
        <source>The file was not changed. Open the latest backup, or let sanbaoctl salvage read out what can still be read.</source>
        <translation>The file was not changed. Open the latest backup, or let sanbaoctl salvage read out what can still be read.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and that you may write in the folder, then try again.</source>
        <translation>Check that the disk is not full and that you may write in the folder, then try again.</translation>
    </message>
    <message>
        <source>Try again, or open another file.</source>
        <translation>Try again, or open another file.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Open another file…</translation>
    </message>
    <message>
        <source>Create a new store…</source>
        <translation>Create a new store…</translation>
    </message>
</context>
<context>
    <name>sanbao::UnitEditor</name>
    <message>
        <source>Product data</source>
        <translation>Product data</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Brand</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serial number</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Sold</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installed</translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation>Exchanged</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save the product&apos;s data</source>
        <translation>Save the product&apos;s data</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>New product</translation>
    </message>
    <message>
        <source>Invoice no.</source>
        <translation>Invoice no.</translation>
    </message>
    <message>
        <source>Invoice price</source>
        <translation>Invoice price</translation>
    </message>
    <message>
        <source>Produced</source>
        <translation>Produced</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Use</translation>
    </message>
</context>
<context>
    <name>sanbao::UnitHistoryCard</name>
    <message>
        <source>Warranty card</source>
        <translation>Warranty card</translation>
    </message>
    <message>
        <source>Invoice no.</source>
        <translation>Invoice no.</translation>
    </message>
    <message>
        <source>Invoice price</source>
        <translation>Invoice price</translation>
    </message>
    <message>
        <source>Produced</source>
        <translation>Produced</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Owner until %1</source>
        <translation>Owner until %1</translation>
    </message>
    <message>
        <source>Exchanged for another product</source>
        <translation>Exchanged for another product</translation>
    </message>
    <message>
        <source>Given in exchange for</source>
        <translation>Given in exchange for</translation>
    </message>
</context>
<context>
    <name>sanbao::UnitHistoryPanel</name>
    <message>
        <source>Changes of the product</source>
        <translation>Changes of the product</translation>
    </message>
    <message>
        <source>Phone or name of a known customer</source>
        <translation>Phone or name of a known customer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>New version or part</source>
        <translation>New version or part</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Changed on</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>New owner</source>
        <translation>New owner</translation>
    </message>
    <message>
        <source>Owned from</source>
        <translation>Owned from</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Record the change</source>
        <translation>Record the change</translation>
    </message>
    <message>
        <source>Change the owner</source>
        <translation>Change the owner</translation>
    </message>
    <message>
        <source>Firmware and boards</source>
        <translation>Firmware and boards</translation>
    </message>
    <message>
        <source>Change of owner</source>
        <translation>Change of owner</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The change is recorded.</source>
        <translation>The change is recorded.</translation>
    </message>
    <message>
        <source>No customer fits. Record the new owner as a customer first.</source>
        <translation>No customer fits. Record the new owner as a customer first.</translation>
    </message>
    <message>
        <source>Several customers fit: type the whole phone number.</source>
        <translation>Several customers fit: type the whole phone number.</translation>
    </message>
    <message>
        <source>The product has a new owner.</source>
        <translation>The product has a new owner.</translation>
    </message>
</context>
<context>
    <name>sanbao::UnitPage</name>
    <message>
        <source>Print archive</source>
        <translation>Print archive</translation>
    </message>
    <message>
        <source>Print the maintenance archive of this product</source>
        <translation>Print the maintenance archive of this product</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Correct the product&apos;s data</source>
        <translation>Correct the product&apos;s data</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>New request</translation>
    </message>
    <message>
        <source>Take in a request for this product</source>
        <translation>Take in a request for this product</translation>
    </message>
    <message>
        <source>Add a plan</source>
        <translation>Add a plan</translation>
    </message>
    <message>
        <source>Plan periodic maintenance of this product</source>
        <translation>Plan periodic maintenance of this product</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Life</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Surveys and complaints</source>
        <translation>Surveys and complaints</translation>
    </message>
    <message>
        <source>Life of the product, newest first</source>
        <translation>Life of the product, newest first</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Nothing has happened yet</translation>
    </message>
    <message>
        <source>Sale, installation, services, surveys and complaints appear here in date order.</source>
        <translation>Sale, installation, services, surveys and complaints appear here in date order.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Maintenance plans</source>
        <translation>Maintenance plans</translation>
    </message>
    <message>
        <source>The product&apos;s data is saved.</source>
        <translation>The product&apos;s data is saved.</translation>
    </message>
    <message>
        <source>The maintenance plan is saved.</source>
        <translation>The maintenance plan is saved.</translation>
    </message>
    <message>
        <source>Life page</source>
        <translation>Life page</translation>
    </message>
    <message>
        <source>Age: %1</source>
        <translation>Age: %1</translation>
    </message>
    <message>
        <source>Next maintenance: %1</source>
        <translation>Next maintenance: %1</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Sold</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installed</translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation>Exchanged</translation>
    </message>
    <message>
        <source>No periodic maintenance is planned.</source>
        <translation>No periodic maintenance is planned.</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Change the plan</translation>
    </message>
    <message>
        <source>Stop &quot;%1&quot;</source>
        <translation>Stop &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Periodic maintenance</source>
        <translation>Periodic maintenance</translation>
    </message>
    <message>
        <source>Stop the plan</source>
        <translation>Stop the plan</translation>
    </message>
    <message>
        <source>Why does the plan &quot;%1&quot; stop?</source>
        <translation>Why does the plan &quot;%1&quot; stop?</translation>
    </message>
    <message>
        <source>The customer does not want it</source>
        <translation>The customer does not want it</translation>
    </message>
    <message>
        <source>The product is no longer in use</source>
        <translation>The product is no longer in use</translation>
    </message>
    <message>
        <source>The plan is stopped.</source>
        <translation>The plan is stopped.</translation>
    </message>
    <message>
        <source>Unsaved product data</source>
        <translation>Unsaved product data</translation>
    </message>
    <message>
        <source>The changes to this product are not saved.</source>
        <translation>The changes to this product are not saved.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Keep editing</translation>
    </message>
    <message>
        <source>Orders: %1</source>
        <translation>Orders: %1</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Print a label with the number of this product</source>
        <translation>Print a label with the number of this product</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Record new firmware or boards, or a new owner</source>
        <translation>Record new firmware or boards, or a new owner</translation>
    </message>
    <message>
        <source>Agreements and packages</source>
        <translation>Agreements and packages</translation>
    </message>
</context>
<context>
    <name>sanbao::UpgradeCard</name>
    <message>
        <source>Upgrade</source>
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Take the last one back</source>
        <translation>Take the last one back</translation>
    </message>
    <message>
        <source>Record the upgrade</source>
        <translation>Record the upgrade</translation>
    </message>
    <message>
        <source>in the product&apos;s history</source>
        <translation>in the product&apos;s history</translation>
    </message>
    <message>
        <source>Nothing recorded yet. What is upgraded becomes part of the product&apos;s history when the customer accepts it.</source>
        <translation>Nothing recorded yet. What is upgraded becomes part of the product&apos;s history when the customer accepts it.</translation>
    </message>
    <message>
        <source>The upgrade is recorded.</source>
        <translation>The upgrade is recorded.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Taken back.</translation>
    </message>
</context>
<context>
    <name>sanbao::VerdictCard</name>
    <message>
        <source>Warranty</source>
        <translation>Warranty</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>ended on %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>for life</source>
        <translation>for life</translation>
    </message>
    <message>
        <source>The customer pays: %1</source>
        <translation>The customer pays: %1</translation>
    </message>
    <message>
        <source>Also covered: %1</source>
        <translation>Also covered: %1</translation>
    </message>
    <message>
        <source>Until %1 the business has to prove that the product was sound.</source>
        <translation>Until %1 the business has to prove that the product was sound.</translation>
    </message>
</context>
<context>
    <name>sanbao::VerdictPanel</name>
    <message>
        <source>Service promise</source>
        <translation>Service promise</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Price list</translation>
    </message>
    <message>
        <source>Choose the product: the answer appears here.</source>
        <translation>Choose the product: the answer appears here.</translation>
    </message>
    <message>
        <source>covered: nothing to pay</source>
        <translation>covered: nothing to pay</translation>
    </message>
    <message>
        <source>The customer pays</source>
        <translation>The customer pays</translation>
    </message>
    <message>
        <source>after closing</source>
        <translation>after closing</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 days</translation>
    </message>
</context>
<context>
    <name>sanbao::VisitPanel</name>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Hours agreed with the customer</source>
        <translation>Hours agreed with the customer</translation>
    </message>
    <message>
        <source>Free hours</source>
        <translation>Free hours</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>With</source>
        <translation>With</translation>
    </message>
    <message>
        <source>Vehicle and tools</source>
        <translation>Vehicle and tools</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save the hours and what goes along</source>
        <translation>Save the hours and what goes along</translation>
    </message>
    <message>
        <source>choose …</source>
        <translation>choose …</translation>
    </message>
    <message>
        <source>%1 · %2 free</source>
        <translation>%1 · %2 free</translation>
    </message>
    <message>
        <source>Vehicles and tools are entered in Settings, Technicians.</source>
        <translation>Vehicles and tools are entered in Settings, Technicians.</translation>
    </message>
    <message>
        <source>Write the day and both times, such as 09:00 and 12:00.</source>
        <translation>Write the day and both times, such as 09:00 and 12:00.</translation>
    </message>
    <message>
        <source>%1: the visit is saved.</source>
        <translation>%1: the visit is saved.</translation>
    </message>
    <message>
        <source>Parts to keep for the visit</source>
        <translation>Parts to keep for the visit</translation>
    </message>
    <message>
        <source>Standard: %1</source>
        <translation>Standard: %1</translation>
    </message>
    <message>
        <source>in stock</source>
        <translation>in stock</translation>
    </message>
    <message>
        <source>not in stock</source>
        <translation>not in stock</translation>
    </message>
    <message>
        <source>%1 %2 × %3 · %4 · %5</source>
        <translation>%1 %2 × %3 · %4 · %5</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>standard</translation>
    </message>
    <message>
        <source>often needed</source>
        <translation>often needed</translation>
    </message>
    <message>
        <source>No other part is likely to be needed.</source>
        <translation>No other part is likely to be needed.</translation>
    </message>
    <message>
        <source>%1 parts kept.</source>
        <translation>%1 parts kept.</translation>
    </message>
    <message>
        <source>Waited for: %1.</source>
        <translation>Waited for: %1.</translation>
    </message>
</context>
<context>
    <name>sanbao::VoucherPanel</name>
    <message>
        <source>Deposit, refund, invoice</source>
        <translation>Deposit, refund, invoice</translation>
    </message>
    <message>
        <source>Take a deposit</source>
        <translation>Take a deposit</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Refund</translation>
    </message>
    <message>
        <source>Void a receipt</source>
        <translation>Void a receipt</translation>
    </message>
    <message>
        <source>Invoice data</source>
        <translation>Invoice data</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>Invoice title</source>
        <translation>Invoice title</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Tax number</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Invoice number</translation>
    </message>
    <message>
        <source>once the tax system has made it</source>
        <translation>once the tax system has made it</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>%1 · void: %2</source>
        <translation>%1 · void: %2</translation>
    </message>
    <message>
        <source>No money was taken for this order yet.</source>
        <translation>No money was taken for this order yet.</translation>
    </message>
    <message>
        <source>The invoice data is saved.</source>
        <translation>The invoice data is saved.</translation>
    </message>
    <message>
        <source>The receipt is void; its number stays.</source>
        <translation>The receipt is void; its number stays.</translation>
    </message>
    <message>
        <source>%1 over ¥ %2 is booked.</source>
        <translation>%1 over ¥ %2 is booked.</translation>
    </message>
</context>
<context>
    <name>sanbao::WarrantyCase</name>
    <message>
        <source>Remedies</source>
        <translation>Remedies</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Responsibility</translation>
    </message>
    <message>
        <source>Record who is responsible for the fault</source>
        <translation>Record who is responsible for the fault</translation>
    </message>
    <message>
        <source>Return or exchange</source>
        <translation>Return or exchange</translation>
    </message>
    <message>
        <source>Check and ask for a return or an exchange</source>
        <translation>Check and ask for a return or an exchange</translation>
    </message>
    <message>
        <source>Lend a product</source>
        <translation>Lend a product</translation>
    </message>
    <message>
        <source>Note a product lent to the customer</source>
        <translation>Note a product lent to the customer</translation>
    </message>
    <message>
        <source>Nothing to watch: repair within the usual time.</source>
        <translation>Nothing to watch: repair within the usual time.</translation>
    </message>
    <message>
        <source>Responsible: %1</source>
        <translation>Responsible: %1</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Lent: %1</source>
        <translation>Lent: %1</translation>
    </message>
    <message>
        <source>back</source>
        <translation>back</translation>
    </message>
    <message>
        <source>with the customer</source>
        <translation>with the customer</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>Price %1, use deducted %2, refund %3 yuan</source>
        <translation>Price %1, use deducted %2, refund %3 yuan</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Refund</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Approve the finding</source>
        <translation>Approve the finding</translation>
    </message>
    <message>
        <source>Refuse the finding</source>
        <translation>Refuse the finding</translation>
    </message>
    <message>
        <source>The repair is charged from then on. A note may be added.</source>
        <translation>The repair is charged from then on. A note may be added.</translation>
    </message>
    <message>
        <source>Why is the finding refused?</source>
        <translation>Why is the finding refused?</translation>
    </message>
    <message>
        <source>The decision is recorded.</source>
        <translation>The decision is recorded.</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>Approve %1</translation>
    </message>
    <message>
        <source>Refuse %1</source>
        <translation>Refuse %1</translation>
    </message>
    <message>
        <source>Why is it refused?</source>
        <translation>Why is it refused?</translation>
    </message>
    <message>
        <source>Hand over the new product</source>
        <translation>Hand over the new product</translation>
    </message>
    <message>
        <source>Serial number of the new product. Its warranty begins today.</source>
        <translation>Serial number of the new product. Its warranty begins today.</translation>
    </message>
    <message>
        <source>The exchange is done; the new product has its own life page.</source>
        <translation>The exchange is done; the new product has its own life page.</translation>
    </message>
    <message>
        <source>Pay the refund</source>
        <translation>Pay the refund</translation>
    </message>
    <message>
        <source>Pay %1 yuan back to the customer?</source>
        <translation>Pay %1 yuan back to the customer?</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>The return is done.</source>
        <translation>The return is done.</translation>
    </message>
    <message>
        <source>What is lent, with its serial number?</source>
        <translation>What is lent, with its serial number?</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>Lend</translation>
    </message>
    <message>
        <source>The loan is recorded.</source>
        <translation>The loan is recorded.</translation>
    </message>
    <message>
        <source>In what condition did it come back?</source>
        <translation>In what condition did it come back?</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In order</translation>
    </message>
    <message>
        <source>The loan is closed.</source>
        <translation>The loan is closed.</translation>
    </message>
    <message>
        <source>Paid back by</source>
        <translation>Paid back by</translation>
    </message>
</context>
<context>
    <name>sanbao::WarrantySection</name>
    <message>
        <source>Warranty rules</source>
        <translation>Warranty rules</translation>
    </message>
    <message>
        <source>Goods, brand, part</source>
        <translation>Goods, brand, part</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>New rule</translation>
    </message>
    <message>
        <source>Region of the store</source>
        <translation>Region of the store</translation>
    </message>
    <message>
        <source>Use is deducted from a return</source>
        <translation>Use is deducted from a return</translation>
    </message>
    <message>
        <source>Day limits move past days off</source>
        <translation>Day limits move past days off</translation>
    </message>
    <message>
        <source>A repair within one day counts one day</source>
        <translation>A repair within one day counts one day</translation>
    </message>
    <message>
        <source>Save the region</source>
        <translation>Save the region</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Publish the rule, or its next version</source>
        <translation>Publish the rule, or its next version</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Keep as draft</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Return %1 days, exchange %2 days, repair within %3 days. %4</source>
        <translation>Return %1 days, exchange %2 days, repair within %3 days. %4</translation>
    </message>
    <message>
        <source>The region is saved.</source>
        <translation>The region is saved.</translation>
    </message>
    <message>
        <source>The rule holds from %1 on.</source>
        <translation>The rule holds from %1 on.</translation>
    </message>
    <message>
        <source>The draft is kept; it decides nothing yet.</source>
        <translation>The draft is kept; it decides nothing yet.</translation>
    </message>
    <message>
        <source>End the rule</source>
        <translation>End the rule</translation>
    </message>
    <message>
        <source>The rule no longer counts for products sold after today. What was sold before keeps it.</source>
        <translation>The rule no longer counts for products sold after today. What was sold before keeps it.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>The rule is ended.</source>
        <translation>The rule is ended.</translation>
    </message>
</context>
<context>
    <name>sanbao::WayView</name>
    <message>
        <source>Mean trip by point</source>
        <translation>Mean trip by point</translation>
    </message>
    <message>
        <source>Visits of the day by area</source>
        <translation>Visits of the day by area</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Enter a trip</source>
        <translation>Enter a trip</translation>
    </message>
    <message>
        <source>Kilometres, minutes and what came of the visit that is selected</source>
        <translation>Kilometres, minutes and what came of the visit that is selected</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technician</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>%1 ▲</source>
        <translation>%1 ▲</translation>
    </message>
    <message>
        <source>Agreed for an earlier time than the stop before: call first</source>
        <translation>Agreed for an earlier time than the stop before: call first</translation>
    </message>
    <message>
        <source>No visit is planned on this day.</source>
        <translation>No visit is planned on this day.</translation>
    </message>
    <message>
        <source>In the agreed order the area changes %1 times, in this one %2 times.</source>
        <translation>In the agreed order the area changes %1 times, in this one %2 times.</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Trips</source>
        <translation>Trips</translation>
    </message>
    <message>
        <source>Kilometres a trip</source>
        <translation>Kilometres a trip</translation>
    </message>
    <message>
        <source>Minutes a trip</source>
        <translation>Minutes a trip</translation>
    </message>
    <message>
        <source>Yuan a trip</source>
        <translation>Yuan a trip</translation>
    </message>
    <message>
        <source>No trip was entered in this period: F8 on a visit, or Alt+Y on the order.</source>
        <translation>No trip was entered in this period: F8 on a visit, or Alt+Y on the order.</translation>
    </message>
</context>
<context>
    <name>sanbao::WeightsCard</name>
    <message>
        <source>Weights</source>
        <translation>Weights</translation>
    </message>
    <message>
        <source>Save weights</source>
        <translation>Save weights</translation>
    </message>
    <message>
        <source>Use these weights from now on</source>
        <translation>Use these weights from now on</translation>
    </message>
    <message>
        <source>Pairwise judgements…</source>
        <translation>Pairwise judgements…</translation>
    </message>
    <message>
        <source>Derive the weights from what experts say about each pair</source>
        <translation>Derive the weights from what experts say about each pair</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>As shipped</translation>
    </message>
    <message>
        <source>Back to the weights of the questionnaire</source>
        <translation>Back to the weights of the questionnaire</translation>
    </message>
    <message>
        <source>The weights of the questionnaire.</source>
        <translation>The weights of the questionnaire.</translation>
    </message>
    <message>
        <source>Entered directly.</source>
        <translation>Entered directly.</translation>
    </message>
    <message>
        <source>From the judgements of %1 experts, consistency ratio %2.</source>
        <translation>From the judgements of %1 experts, consistency ratio %2.</translation>
    </message>
    <message>
        <source>Sum %1 %</source>
        <translation>Sum %1 %</translation>
    </message>
</context>
<context>
    <name>sanbao::WelcomePage</name>
    <message>
        <source>Household appliances</source>
        <translation>Household appliances</translation>
    </message>
    <message>
        <source>Refrigerators, air conditioners, washing machines, water heaters: national guarantee terms, visits and workshop.</source>
        <translation>Refrigerators, air conditioners, washing machines, water heaters: national guarantee terms, visits and workshop.</translation>
    </message>
    <message>
        <source>Bath ware</source>
        <translation>Bath ware</translation>
    </message>
    <message>
        <source>Smart toilets, showers, cabinets: installation with a double check, yearly maintenance.</source>
        <translation>Smart toilets, showers, cabinets: installation with a double check, yearly maintenance.</translation>
    </message>
    <message>
        <source>Home improvement</source>
        <translation>Home improvement</translation>
    </message>
    <message>
        <source>Doors, floors, kitchens, renovation: warranty by part of the work, inspections on site.</source>
        <translation>Doors, floors, kitchens, renovation: warranty by part of the work, inspections on site.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>A plain start for any after-sales service. Everything can be changed later.</source>
        <translation>A plain start for any after-sales service. Everything can be changed later.</translation>
    </message>
    <message>
        <source>Welcome to Sanbao</source>
        <translation>Welcome to Sanbao</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>One file on this computer keeps the whole store: customers, products, work orders, archives, surveys. Two answers and it is ready.</source>
        <translation>One file on this computer keeps the whole store: customers, products, work orders, archives, surveys. Two answers and it is ready.</translation>
    </message>
    <message>
        <source>What does the store look after?</source>
        <translation>What does the store look after?</translation>
    </message>
    <message>
        <source>The store</source>
        <translation>The store</translation>
    </message>
    <message>
        <source>as it should stand on slips and receipts</source>
        <translation>as it should stand on slips and receipts</translation>
    </message>
    <message>
        <source>Store name</source>
        <translation>Store name</translation>
    </message>
    <message>
        <source>1 to 8 letters or digits, for example CX</source>
        <translation>1 to 8 letters or digits, for example CX</translation>
    </message>
    <message>
        <source>Store code</source>
        <translation>Store code</translation>
    </message>
    <message>
        <source>Official working days, 09:00–18:00</source>
        <translation>Official working days, 09:00–18:00</translation>
    </message>
    <message>
        <source>Every day, 09:00–18:00</source>
        <translation>Every day, 09:00–18:00</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Create the store</source>
        <translation>Create the store</translation>
    </message>
    <message>
        <source>Will be kept in %1</source>
        <translation>Will be kept in %1</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>Or</translation>
    </message>
    <message>
        <source>Look around in the demo store</source>
        <translation>Look around in the demo store</translation>
    </message>
    <message>
        <source>Open an existing file…</source>
        <translation>Open an existing file…</translation>
    </message>
    <message>
        <source>Give the store a name.</source>
        <translation>Give the store a name.</translation>
    </message>
    <message>
        <source>Give the store a code of 1 to 8 letters or digits.</source>
        <translation>Give the store a code of 1 to 8 letters or digits.</translation>
    </message>
</context>
<context>
    <name>sanbao::WelcomeWindow</name>
    <message>
        <source>Sanbao</source>
        <translation>Sanbao</translation>
    </message>
</context>
<context>
    <name>sanbao::WorkPage</name>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Open the order&apos;s page</source>
        <translation>Open the order&apos;s page</translation>
    </message>
    <message>
        <source>Begin the work</source>
        <translation>Begin the work</translation>
    </message>
    <message>
        <source>Start the next step, finish the running one</source>
        <translation>Start the next step, finish the running one</translation>
    </message>
    <message>
        <source>Work on %1</source>
        <translation>Work on %1</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Report it done</source>
        <translation>Report it done</translation>
    </message>
</context>
<context>
    <name>sanbao::WorkshopPage</name>
    <message>
        <source>What is shown</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>In the house</source>
        <translation>In the house</translation>
    </message>
    <message>
        <source>Not fetched</source>
        <translation>Not fetched</translation>
    </message>
    <message>
        <source>Nothing stands in the house</source>
        <translation>Nothing stands in the house</translation>
    </message>
    <message>
        <source>Things that customers leave at the counter stand here until they are fetched.</source>
        <translation>Things that customers leave at the counter stand here until they are fetched.</translation>
    </message>
    <message>
        <source>Things in the house</source>
        <translation>Things in the house</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Note the test after the repair</source>
        <translation>Note the test after the repair</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Put it on another shelf</source>
        <translation>Put it on another shelf</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Give it back to the customer</source>
        <translation>Give it back to the customer</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>passed</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Shelf</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Slip</translation>
    </message>
    <message>
        <source>Scan or type the number on the slip</source>
        <translation>Scan or type the number on the slip</translation>
    </message>
    <message>
        <source>or identity</source>
        <translation>or identity</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Handed to</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>Waiver</translation>
    </message>
    <message>
        <source>Why it goes out all the same</source>
        <translation>Why it goes out all the same</translation>
    </message>
    <message>
        <source>%1 things, %2 ready</source>
        <translation>%1 things, %2 ready</translation>
    </message>
    <message>
        <source>The test is noted.</source>
        <translation>The test is noted.</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>Test %1</translation>
    </message>
    <message>
        <source>It lies at %1 now.</source>
        <translation>It lies at %1 now.</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Move %1</translation>
    </message>
    <message>
        <source>A product is lent to the customer: take it back.</source>
        <translation>A product is lent to the customer: take it back.</translation>
    </message>
    <message>
        <source>Handed over to %1.</source>
        <translation>Handed over to %1.</translation>
    </message>
    <message>
        <source>Hand over %1</source>
        <translation>Hand over %1</translation>
    </message>
    <message>
        <source>Loan out</source>
        <translation>Loan out</translation>
    </message>
</context>
</TS>
