card-title = Have a plan before anyone is taken
card-summary = What a family gets ready at home: papers, children, numbers, a lawyer's form. Choose the status of the person who may be held.
card-keywords = plan, family plan, emergency plan, prepare, before a trip, before anyone is taken, folder, documents, copies, children, kids, baby, who will take my children, guardian, caregiver, affidavit, Caregiver Authorization Affidavit, temporary agent, notary, notario, school, medicine, allergies, phone number by heart, memorize, G-28, A-number, what if I am deported, what if I am detained, babysitter, custody, power of attorney

papers = For the whole family: papers and numbers
memorize = Learn one or two phone numbers by heart. In 2025 Univision reported that people held by ICE often cannot call home because they know no number.
trip = Before a trip, CAIR-Ohio says, learn a lawyer's number by heart. Leave the trip plan and the lawyer's details with your family.
folder = Guides say: keep one folder. Put in IDs, passports, birth and marriage papers, visas, green cards, work permits and A-numbers. Add letters from immigration, court, school and health papers. Give copies to someone you trust.
no-false = Do not put false papers in the folder. Knowingly using a false paper with a federal agency is a crime. Did someone who fled harm use one? They need a lawyer at once.
carry-papers = Do not leave your registration paper in the folder. It may be a green card, I-94 or work permit. Federal law says non-citizens aged 18 or over must always carry theirs. The price can be jail or a fine.
carry-none = Some people have no registration paper. For people not yet registered there is a new form since 2025: ask a lawyer before you register.

children = For parents: who has the children
child-sheet = Write one page for each child, guides say. It is for the person who will care for them. Put in the school, doctors, health problems, medicines, allergies, and other relatives to call.
caregiver = In Massachusetts a parent can sign a form (Caregiver Authorization Affidavit). The adult who has the child at home can then decide on school and health care. The parent keeps all rights and the last word.
caregiver-how = In Massachusetts, sign a Caregiver Authorization Affidavit before two adult witnesses and a notary. The caregiver signs too, but is no witness. It can last up to two years. MassLegalHelp has another form for parents who fear being taken.

lawyer = For the person who may be held: a lawyer
g28-early = Ask a lawyer about Form G-28, which lets a lawyer act for you. Two local guides with no date say you can sign it before anything happens. If you are then arrested, a lawyer can meet you more easily.
g28-trust = A signed Form G-28 gives a lawyer power to act for you. Give it only to someone you trust.
g28-border = At an airport or border, Form G-28 gives a lawyer no right to join first or second inspection. The exception: you are in custody and the focus of a criminal investigation.
no-notario = Do not take advice on immigration law from a notary or “notario”. Massachusetts guides warn that they may not give it. Use a lawyer, or a helper whom the Justice Department has approved.

open = What stays open
other-state-gap = Outside Massachusetts: which paper lets a relative decide for the children?
