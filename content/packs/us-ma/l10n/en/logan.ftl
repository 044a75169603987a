card-title = Held at Logan Airport in Boston
card-summary = If you are held at Logan, or know someone who is. Whom to contact, what to say and what to have ready.
card-keywords = Logan, Boston, Boston airport, Massachusetts, held, detained, taken, arrested, kept, my husband, my wife, my son, my friend, did not come out, ACLU, aclum.org, call, lawyer, free lawyer, MIRA, Access to Counsel, ICE, CBP, locator, A-number, consulate, 48 hours, 72 hours, G-28, where are they

held = If you are held at Logan
held-contact = Contact the ACLU of Massachusetts if you can. On a 2018 page it asked anyone held at Logan Airport to do so.
held-where = The copy of that page we read shows no phone number. Look at aclum.org. You need a network for that.
held-contact-gap = Will officers let you contact the ACLU of Massachusetts?
held-lawyer-say = May I call a lawyer, please?
held-lawyer = You may ask for a lawyer. Officers decide. Federal rules give a person who asks to enter no right to one during inspection.
held-lawyer-exception = The exception: the person is in custody and the focus of a criminal investigation.
held-citizen-say = May I call a lawyer, please?
held-citizen-lawyer = Lawyers' groups say a US citizen may ask for a lawyer when questions go on long. Officers may push back or delay.
held-call-say = May I call the person who is waiting for me?
held-call = A guide for new arrivals says you can ask this after a long wait, for example more than two hours. The officer need not agree. Others report that phone use is often denied.
held-call-gap = Can you call someone while officers question you?
held-tell = If you reach someone, give your first and last name and country of birth. Give your A-number too, if you have one. The ICE locator searches by these.
held-72 = CBP policy says people should generally not be in its holding rooms for more than 72 hours. That is an aim, not a right to be let go.

now = If you know someone held there: at once
now-contact = Contact the ACLU of Massachusetts. On a 2018 page it asked anyone who knows a person held at Logan Airport to do so.
now-where = The copy of that page we read shows no phone number. Look at aclum.org. You need a network for that.
now-say = Say that you know a person held at Logan Airport.
now-case-gap = Will the ACLU of Massachusetts take the case?
now-call = Call the traveler's emergency contact at once, a Boston law firm says. It says people who wait are not told how long second inspection will take.
now-ready = Have the first and last name and the country of birth ready. Have the A-number too, if there is one. The ICE locator searches by these.
now-plan = Have the trip plan and the lawyer's details ready, if the traveler left them with you. CAIR advises travelers to leave them with a family member.

first-48 = The first 48 hours
locator-48 = Since June 2024 the ICE locator also shows people who have been in CBP custody for 48 hours or more. In the first two days it will usually show nothing.
lawyer-look = Look for the Massachusetts Access to Counsel Initiative, launched by the MIRA Coalition. A 2026 article says the state pays for this program of lawyers for immigrants facing deportation.
lawyer-limit = We did not read who qualifies or how to apply. You may not get a lawyer there.
g28-gap = Will officers at Logan act on a signed lawyer's form (G-28)?
consulate-fear = Does the person fear the government of their country? Do not contact its consulate without asking them or a lawyer.
consulate-contact = Contact the consulate of the person's country, if they do not fear its government. MIRA advises families to contact the consulate.
consulate-ask = First ask the person or a lawyer. If the person fears the government of their country, do not contact its consulate without this.
consulate-secret = Do not speak of asylum with a consulate. Officers must not reveal to it that a held person applied for asylum, and families can do so by mistake.

after-48 = After 48 hours
locator-search = Search the ICE locator online. Use the A-number and country of birth, or the first and last name and country of birth.
locator-name = A reference website says the name must match the government record exactly.
locator-slow = MIRA warned on an old page that it can sometimes take weeks to find a newly detained person.
court-line = Call the immigration court phone line. The card “Find someone who was taken” has the number. A legal aid group in Massachusetts says it gives case information by A-number.
court-nothing = No record may only mean that nothing was filed yet.
hours-72 = CBP policy says people should generally not be in its holding rooms for more than 72 hours. That is an aim, not a right to be let go.
moved-gap = Where is a person taken after Logan?
