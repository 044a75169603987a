card-title = Find someone who was taken
card-summary = For the family outside: five steps. Choose the status of the person who is held.
card-keywords = find, search, missing, taken, held, detained, arrested, where is my husband, where is my wife, my son, my brother, my mother, did not come out, waiting at the airport, ICE, CBP, locator, A-number, not found, immigration court, case line, phone, consulate, embassy, free lawyer, family, 48 hours, no news, child

waiting = Step 1: at the airport
step-waiting = Call the traveler's emergency contact at once, a Boston law firm says. This is for people who wait for someone in second inspection.
waiting-what = Second inspection is a separate area for more questions, a law firm explains. Being sent there is not an arrest and not a refusal of entry.
waiting-have = Have the full trip plan at hand, if the traveler left it with you. CAIR advises travelers to leave it with a family member.
waiting-no-news = The Boston law firm says people who wait are not told how long it will take. No news may only mean that.
waiting-next = Write down when the traveler landed. In step 3 the first 48 hours matter. Now go on to step 2.
waiting-gap = Will officers tell you that the traveler is held?

lawyer = Step 2: a lawyer
step-lawyer = Call the traveler's lawyer, if you have the lawyer's details. CAIR advises travelers to leave them with a family member.
lawyer-list = If you can speak with the person, ask about the list of free legal services. CBP says people sent to immigration proceedings get one.
lawyer-no-list = No list? CBP speaks of people sent to immigration proceedings. Others may not get it.
lawyer-list-gap = Where can a family find a list of free lawyers?
lawyer-pay = In immigration court a person may have a lawyer of their choice. The government does not pay.
lawyer-ma = In Massachusetts, look for the Massachusetts Access to Counsel Initiative, launched by the MIRA Coalition. A 2026 article says the state pays for this program of lawyers for immigrants facing deportation.
lawyer-ma-limit = We did not read who qualifies or how to apply. You may not get a lawyer there.

locator = Step 3: the ICE locator
step-locator = Search the ICE locator. Its name is Online Detainee Locator System. It is online: you need a network.
locator-have = Have the A-number and the country of birth at hand. Or have the first and last name and the country of birth. The date of birth is optional.
locator-number = Use 9 digits for the A-number. A reference website says to fill a shorter one with zeros at the front.
locator-number-gap = Where can you find the person's A-number?
locator-name = Type the name with care. The reference website says it must match the government record exactly.
locator-languages = In June 2024 it was offered in English, Arabic, Spanish and 8 other languages. Urdu was not listed.
locator-48 = Since June 2024 it also shows people who have been in CBP custody for 48 hours or more. In the first two days of an airport hold it will usually show nothing.
locator-child = Two reference websites say it gives no information on people under 18.
locator-child-gap = How can you find a person under 18?
locator-found = The two websites say it shows people held now and people released in the last 60 days. A person you find there may be out already.
locator-nothing = Finding nothing does not prove that the person is free. It may be less than 48 hours so far. The name may not match. It may not show people under 18.
locator-slow = In Massachusetts, the group MIRA warned on an old page: it can sometimes take weeks to find a newly detained person.
locator-next = Search again after 48 hours. Check the name, the A-number and the country of birth. Then go on to step 4.

court = Step 4: the court phone line
step-court = Call the immigration court phone line. The number is below.
court-have = Have the A-number at hand. A legal aid group in Massachusetts says the line gives case information by A-number.
court-nothing = No record may only mean that nothing was filed yet.
court-next = If there is no record, call again on another day.

consulate = Step 5: the consulate, with care
consulate-fear = Does the person fear the government of their country? Do not contact its consulate without asking them or a lawyer.
step-consulate = Contact the consulate of the person's country, if they do not fear its government. In Massachusetts, the group MIRA advises families to contact the consulate.
consulate-have-gap = What should you have ready for the consulate?
consulate-often = MIRA says that by treaty a consulate is often told when one of its people is held. If it knows nothing, it may not have been told.
step-consulate-ask = First ask the person or a lawyer. If the person fears the government of their country, do not contact its consulate without this.
consulate-secret = When officers tell a consulate that a person is held, they must not reveal that the person applied for asylum.
consulate-no-asylum = Do not speak of asylum with the consulate. Families can reveal it by mistake.
consulate-anyway = For some countries officers must tell the consulate at once, even if the person does not want it. The list we read may be out of date.
