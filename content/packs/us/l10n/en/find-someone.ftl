card-title = Find someone who was taken
card-summary = For the family outside: what to do, step by step. Choose the status of the person who is held.
card-keywords = find, search, missing, taken, held, detained, arrested, where is my husband, where is my wife, my son, my brother, my mother, did not come out, waiting at the airport, ICE, CBP, locator, A-number, not found, immigration court, case line, phone, consulate, embassy, free lawyer, family, 48 hours, no news, child

waiting = Step 1: at the airport
step-waiting = Are you waiting for someone in second inspection? A Boston law firm says to call the traveler's emergency contact at once. If that is you, read on. The firm says people who wait are not told how long it will take.
waiting-what = Second inspection is a separate area for more questions, a law firm explains. Being sent there is not an arrest and not a refusal of entry.
waiting-next = Write down when the traveler landed. In the first two days of an airport hold, the locator in step 3 will usually show nothing. Have the trip plan at hand, if the traveler left it with you.

lawyer = Step 2: a lawyer
step-lawyer = Call the traveler's lawyer, if you have the lawyer's details. CAIR-Ohio advises travelers to leave these and the trip plan with a family member.
lawyer-no-right = The traveler may ask for a lawyer. Officers decide. Federal rules give a person who asks to enter no right to one during inspection. The exception: the person is in custody and the focus of a criminal investigation.
lawyer-citizen = Lawyers' groups say a US citizen may ask for a lawyer when questions go on long. Officers may push back or delay.
citizen-out = Once US citizenship is verified, a person may not be ordered removed. Until then, officers may still search, delay and question the person.
lawyer-list = If you can speak with the person, ask about the list of free legal services. CBP says people sent to immigration proceedings get one. Others may not get it.
no-judge = A Visa Waiver traveler found not allowed to enter is sent back without seeing an immigration judge. Asking for asylum is the exception.
lawyer-pay = In immigration court a person may have a lawyer of their choice. The government does not pay.
fear-interview = Before a fear interview (for asylum) the person may talk with a lawyer or someone else they choose. The one they choose may be at the interview. The government does not pay, and the talk must not cause unreasonable delay.
lawyer-ma = In Massachusetts, look for the Massachusetts Access to Counsel Initiative, launched by the MIRA Coalition. A 2026 article says the state of Massachusetts pays for this program of lawyers for immigrants facing deportation. We did not read who qualifies or how to apply. You may not get a lawyer there.

locator = Step 3: the ICE locator
step-locator = Search the ICE locator. Its name is Online Detainee Locator System. It is online: you need a network.
locator-citizen-gap = Do the ICE locator and the court phone line also cover US citizens?
locator-have = Have the A-number and the country of birth at hand. Or have the first and last name and the country of birth. The date of birth is optional.
locator-name = Type the name with care. A reference website says it must match the government record exactly. It says an A-number needs 9 digits in the locator. Fill a shorter one with zeros at the front.
locator-number-gap = Where can you find the person's A-number?
locator-languages = In June 2024 the locator was offered in English, Arabic, Spanish and 8 other languages. Urdu was not listed.
locator-48 = Since June 2024 it also shows people who have been in CBP custody for 48 hours or more. In the first two days of an airport hold it will usually show nothing.
locator-found = Two reference websites say it shows people held now and people released in the last 60 days. A person you find there may be out already. They say it gives no information on people under 18.
child-alone = For a child under 18 with no lawful status and no parent or guardian here, the agency must tell the Health and Human Services department. It has 48 hours. It must normally hand the child over to that department within 72 hours of deciding that the child is alone. Special rules exist for children from neighboring countries.
locator-child-gap = How can you find where a person under 18 is held?
locator-nothing = Finding nothing does not prove that the person is free. Search again after 48 hours, and check what you typed. In Massachusetts, the group MIRA warned on an old page: it can sometimes take weeks to find a newly detained person.
sent-back-gap = How can you learn if the person was sent back?

court = Step 4: the court phone line
step-court = Call the immigration court phone line. The number is below. A legal aid group in Massachusetts says the line gives case information by A-number.
court-nothing = No record may only mean that nothing was filed yet. If there is none, call again on another day.

consulate = Step 5: the consulate, with care
consulate-fear = Does the person fear the government of their country? You may not know. Do not contact its consulate without asking them or a lawyer.
consulate-fear-citizen = Is the person also from another country, and do they fear its government? Do not contact its consulate without asking them or a lawyer.
step-consulate = Contact the consulate only if you are sure that the person does not fear that government. In Massachusetts, the group MIRA advised families on an old page to contact it. MIRA said that by treaty a consulate is often told when one of its people is held.
step-consulate-ask = Does the person fear the government of their country? You may not know. Do not contact its consulate: first ask the person or a lawyer.
consulate-secret = Do not speak of asylum with a consulate. Officers must not reveal to it that a held person applied for asylum, and families can do so by mistake.
consulate-anyway = For some countries officers must tell the consulate at once, even if the person does not want it. The list we read names China, Kuwait, Malaysia, Nigeria, Russia, Tunisia and others. It may be out of date.
