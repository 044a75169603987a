silence-cost-wrong = The card said that no source we checked tells what silence costs people with parole, refugee or asylum status.
silence-cost-right = CAIR-Ohio warns that any non-citizen who does not answer an officer's questions risks being refused entry, even with a green card.

green-card-lawyer-wrong = The card said to green card holders too that a person asking to be admitted has no right to a lawyer.
green-card-lawyer-right = Green card holders may ask for a lawyer, but officers decide; the rule that gives no right to one holds if they are treated as asking to enter again.

fear-must-be-said-wrong = The card said that fast removal is different for a person who asks for asylum or fears harm.
fear-must-be-said-right = In fast removal you have to say your fear, if it is true; the rules then send you to an interview, but practice may differ and limits are in court.

form-i407-words-wrong = The card said to tell officers who want you to sign Form I-407: “I want a judge to decide. I keep my status.”
form-i407-words-right = It is immigration lawyers who say you keep your status until a final decision, so the words now are: “I do not give up my status. I want a judge.”

order-not-signed-wrong = The card said that no source we checked tells what happens if you do not sign the statement in fast removal.
order-not-signed-right = A fast removal order is final once a senior supervisor approves it, and the rule does not say what follows if you do not sign.

waiver-three-claims-wrong = The card said that when a Visa Waiver traveler asks for asylum, the judge decides only on asylum.
waiver-three-claims-right = For Visa Waiver travelers who ask for asylum, the judge looks only at asylum, withholding of removal and protection from torture; the rule we read may have changed.

waiting-parole-wrong = The card said that while you wait for a fear decision, parole is only for a medical emergency or a law enforcement need.
waiting-parole-right = The rules on parole while you wait for a fear decision changed on 29 March 2022, and we did not read the new text: ask a lawyer.

consulate-ask-first-wrong = The card said that MIRA advises families to contact the consulate, before it spoke of people who fear that government.
consulate-ask-first-right = Do not contact the consulate for a person who fears that government without asking them or a lawyer first.

religion-other-questions-wrong = The card said you can stop answering at religion and politics, which could be read as answering nothing from then on.
religion-other-questions-right = The ACLU says travelers may decline questions on religious beliefs, religious practice and political opinions; other questions are different, and declining can have a price.

asylum-case-trip-wrong = The card said that no source we checked tells if a trip abroad can hurt an asylum case that is still open.
asylum-case-trip-right = USCIS presumes that you gave up an open asylum case if you leave without advance parole; even with it, an officer decides on your return.

parole-trip-wrong = The card said that no source we checked tells which papers people with parole need to come back.
parole-trip-right = If you leave without advance parole, you lose your parole and most likely cannot return, groups helping Ukrainians said about 2023; even with it, return is not sure.

parole-fast-removal-wrong = The card said that officers can order fast removal of people with parole, unless they ask for asylum or say they fear harm.
parole-fast-removal-right = A court order of 2025 may limit fast removal of people already let in on parole, as may advance parole that you got here before a trip: ask a lawyer.

consulate-asylum-secret-wrong = The card said only to some families not to speak of asylum with a consulate.
consulate-asylum-secret-right = Do not speak of asylum with a consulate: officers must not tell it that any held person asked for asylum, and families can do so by mistake.

locator-birth-date-wrong = The card said that the date of birth is optional in the ICE locator.
locator-birth-date-right = USA.gov lists the birth date as needed for a search by name, while Homeland Security wrote in 2024 that it is optional: have it ready.

locator-48-hours-wrong = The card said to search the ICE locator again after 48 hours, as if counted from your first search.
locator-48-hours-right = The locator shows people who have been in CBP custody for 48 hours or more: count from the start of that custody, not from your search.

detainer-copy-wrong = The card said to ask for a copy of the detainer, which is ICE's request to hold a person longer.
detainer-copy-right = The form says a copy must be given to the person for a detainer to take effect; we do not know if asking helps or harms: ask a lawyer first.

detainer-citizen-wrong = The card said that no source we checked tells if ICE can place a detainer, a request to hold someone longer, on a US citizen.
detainer-citizen-right = ICE's 2015 directive says it cannot use its civil powers to arrest or hold a US citizen, but mistakes have happened: say you are one and have proof brought.

answers-on-a-visa-wrong = The card said, citing the ACLU, that you cannot be punished for not answering, and that no source we checked tells if ICE is different.
answers-on-a-visa-right = On a visa or the Visa Waiver Program, full and true answers to Homeland Security (such as ICE, not the FBI) are a condition of your stay.

papers-to-carry-wrong = The card said only that no source we checked tells if you must show papers in your state.
papers-to-carry-right = Federal law says a non-citizen aged 18 or over must always carry the registration paper they were given; not carrying it is a crime.

small-employers-wrong = The card said that federal law covers employers with 15 or more workers.
small-employers-right = A second federal law covers employers with 4 or more workers: they may not fire, or refuse to hire, people who may work here because of national origin.

eeoc-300-days-wrong = The card said that you have 300 days for a federal job complaint if you first went to a state agency, and otherwise 180.
eeoc-300-days-right = Where a state agency can act, as in Massachusetts, 300 days also hold for a complaint sent to EEOC first, but file well before; federal workers have shorter limits.

mcad-schools-wrong = The card said that in Massachusetts discrimination in education can go to the state commission (MCAD) within 6 months.
mcad-schools-right = In Massachusetts, MCAD takes school complaints on refused admission and in some cases harassment; its pages say six months or 180 days from the last act: use the shorter.
