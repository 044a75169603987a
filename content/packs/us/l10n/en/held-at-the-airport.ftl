card-title = Held at the airport
card-summary = For the person who is held, and for the family outside. What the rules say, and where to look.
card-keywords = held, detained, detention, arrested, taken, airport, did not come out, missing, find, locator, ICE, CBP, A-number, consulate, lawyer, family, bond, parole, Logan, medicine, phone number, husband detained, wife detained, how long can they hold me, how many hours, how many days, overnight, waiting for hours, call my family

held = If you are held
asylum-secret = When officers tell a consulate that a person is held, they must not say that the person applied for asylum. Do not say it to a consulate yourself.
consulate-say = May I contact my consulate, please?
consulate-told = You must be told that you may contact your own country's consulate. This also holds if you are held at the border for a removal case.
consulate-told-unsure = A person who is held and is not a citizen must be told that they may contact their consulate.
consulate-language = CBP must say this in a language the person understands and post it in the cell.
consulate-anyway = For some countries officers must tell the consulate at once, even if the person does not want it.
food-water = The law says CBP must make every effort to give enough food and water to people it holds, as soon as it can.
medicine = If you are ill or need medicine, say so. CBP says it gives basic medical care to people in its custody. Conditions vary.
things = A CBP rule book from 2015 says your papers, medicine and money are to be listed and kept safe. Losses are reported often.
hours-72 = CBP policy says people should generally not be in its holding rooms for more than 72 hours. That is an aim, not a right to be let go.
call-gap = Do you have a right to a phone call?
never-lie = Do not lie. Knowingly lying to a federal officer about something that matters is a crime.
criminal-arrest = If an officer arrests you for a federal crime, the officer must explain your rights in a language you understand. This is not about ordinary questions.
citizen-out = Once your citizenship is verified, you may not be ordered removed. Until then, officers may still search, delay and question you.
citizen-how-long-gap = How long may a US citizen be held while officers verify this?

case = Your case
kept = A person who seems not allowed to enter, and has an immigration court case, is held unless the government grants parole.
parole-reasons = Parole may be given case by case. Reasons can be a serious illness, a pregnancy or being a minor. It is the agency's choice, not a right.
waiver-no-judge = A Visa Waiver traveler found not allowed to enter is sent back without seeing an immigration judge. Asking for asylum is the exception.
court-lawyer = In immigration court a person may have a lawyer of their choice. The government does not pay.
court-rights = There a person may look at the evidence, bring their own, and question government witnesses. Some security information can be kept back.
lawyer-list = Ask for the list of free legal services. CBP says people sent to immigration proceedings get one.
child-alone = For a child under 18 with no lawful status and no parent or guardian here, the agency must tell the Health and Human Services department. It has 48 hours.
child-hand-over = It must normally hand the child over within 72 hours of deciding that the child is alone. Special rules exist for children from neighboring countries.
g28-gap = Does a signed lawyer's form (G-28) get a lawyer in to see you?

family = For the family outside
family-not-told = A Boston law firm says people who wait are not told how long it will take.
family-call = It says to call the traveler's emergency contact at once.
locator = Search the ICE online locator: A-number and country of birth, or first and last name and country of birth.
locator-48 = It shows people in CBP custody only after 48 hours. In the first two days it will usually show nothing.
locator-name = Type the name with care. A reference website says it must match the government record exactly.
locator-number = It says the A-number needs 9 digits. Fill a shorter one with zeros at the front.
locator-child = It says the locator shows nothing on people under 18.
slow = MIRA, a Massachusetts group, warned that it can sometimes take weeks to find a newly detained person. That page is old.
consulate-family = MIRA advises families in Massachusetts to contact the consulate. If the person fears that government, ask them or a lawyer first.
logan = In Massachusetts: on a 2018 page, the ACLU there asked people held at Logan Airport, and people who know one, to contact it. Look at aclum.org.

numbers = The two numbers below: both are the government's
court-line = A legal aid group in Massachusetts says the immigration court phone line tells about a case by A-number. No record may only mean that nothing was filed yet.
nonprofit-gap = Is there a group, not the government, to call about a person held at an airport?
