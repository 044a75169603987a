card-title = Held at Logan Airport in Boston
card-summary = If you are held at Logan, or know someone who is. If someone else is held, choose that person's status. Whom to contact, what to say and what to have ready.
card-keywords = Logan, Boston, Boston airport, Massachusetts, held, detained, taken, arrested, kept, my husband, my wife, my son, my friend, did not come out, ACLU, aclum.org, call, lawyer, free lawyer, MIRA, Access to Counsel, ICE, CBP, locator, A-number, consulate, 48 hours, 72 hours, G-28, where are they

held = If you are held at Logan
held-fear = If you are afraid to go back, a law school clinic says you have to say so and ask for asylum. Say it only if it is true. Do not wait to be asked. The card “Afraid to return” says what comes next.
held-sign = In 2017 the ACLU told travelers held at airports that it is best not to sign anything, above all Form I-407. What fits your case is a question for a lawyer. The card “Papers to sign” has what we know of what may follow.
held-contact = Contact the ACLU of Massachusetts if you can. On a 2018 page it asked anyone held at Logan Airport to do so.
held-where = The copy of that page we read shows no phone number. Look at aclum.org. You need a network for that.
held-lawyer-say = May I call a lawyer, please?
held-lawyer = You may ask for a lawyer. Officers decide. Federal rules give a person who asks to enter no right to one during inspection. The exception: the person is in custody and the focus of a criminal investigation.
held-citizen-say = May I call a lawyer, please?
held-citizen-lawyer = Lawyers' groups say a US citizen may ask for a lawyer when questions go on long. Officers may push back or delay.
held-call = Is someone in the United States waiting for you? A guide for new arrivals says you can ask to call them after a long wait in the second room. Its example is more than two hours.
held-call-say = May I call the person who is waiting for me?
held-call-price = The officer need not agree. Others report that phone use is often denied.
held-call-gap = Can you call someone while officers question you?
held-tell = If you reach someone, give your first and last name and country of birth. Give your A-number too, if you have one. The ICE locator searches by these.

now = If you know someone held there: at once
now-contact = Contact the ACLU of Massachusetts. Say that you know a person held at Logan Airport. On a 2018 page it asked anyone who knows one to contact it.
now-where = The copy of that page we read shows no phone number. Look at aclum.org. You need a network for that.
now-case-gap = Will the ACLU of Massachusetts take the case?
now-call = Call the traveler's emergency contact at once, a Boston law firm says. If that is you, read on. The firm says people who wait are not told how long second inspection will take.
now-ready = Have the first and last name and the country of birth ready. Have the A-number too, if there is one. The ICE locator searches by these. Have the trip plan and the lawyer's details too, if the traveler left them with you.

first-48 = The first 48 hours
locator-48 = Since June 2024 the ICE locator also shows people who have been in CBP custody for 48 hours or more. In the first two days it will usually show nothing.
lawyer-look = Look for the Massachusetts Access to Counsel Initiative, launched by the MIRA Coalition. A 2026 article says the state pays for this program of lawyers for immigrants facing deportation. We did not read who qualifies or how to apply. You may not get a lawyer there.
g28-gap = Will officers at Logan act on a signed lawyer's form (G-28)?
consulate-fear = Does the person fear the government of their country? You may not know. Do not contact its consulate without asking them or a lawyer.
consulate-fear-citizen = Is the person also from another country, and do they fear its government? Do not contact its consulate without asking them or a lawyer.
consulate-contact = Contact the consulate only if you are sure that the person does not fear that government. MIRA advised families on an old page to contact it. First read step 5 of the card “Find someone who was taken”.
consulate-ask = Does the person fear the government of their country? You may not know. Do not contact its consulate: first ask the person or a lawyer.
consulate-secret = Do not speak of asylum with a consulate. Officers must not reveal to it that a held person applied for asylum, and families can do so by mistake.
consulate-anyway = For some countries officers must tell the consulate at once, even if the person does not want it. Step 5 of the card “Find someone who was taken” names some of them.

after-48 = After 48 hours
locator-search = Search the ICE locator online. Step 3 of the card “Find someone who was taken” says how. Two reference websites say the locator gives no information on people under 18.
no-judge = A Visa Waiver traveler found not allowed to enter is sent back without seeing an immigration judge. Asking for asylum is the exception.
court-line = Call the immigration court phone line. The number is below. A legal aid group in Massachusetts says the line gives case information by A-number. No record may only mean that nothing was filed yet.
hours-72 = CBP policy says people should generally not be in its holding rooms for more than 72 hours. That is an aim, not a right to be let go.
moved-gap = Where is a person taken after Logan?
