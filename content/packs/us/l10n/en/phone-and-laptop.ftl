card-title = Phone and laptop
card-summary = What officers may do with your phone or laptop, what it costs to say no, and what never to do.
card-keywords = phone, cell phone, laptop, computer, password, passcode, unlock, they took my phone, search my phone, photos, messages, fingerprint, face ID, receipt, delete, erase, WhatsApp, social media

now = If they want your device now
no-erasing = Do not destroy or get rid of anything before, during or after a search to keep it from officers. That is a federal crime, with up to 5 years in prison.
no-wiping = Do not erase your phone once a search is likely. How this law applies to erased data is being tested in court.
never-lie = Do not lie about your device. Knowingly lying to a federal officer about something that matters is a crime.
citizen-unlock = The ACLU says you cannot be refused entry for not giving a password or not unlocking a device.
citizen-price = The price can be delay, more questions, or the device being kept.
green-card-unlock = The ACLU says you cannot be refused entry for not giving a password or not unlocking a device. This is while your status is kept and not in dispute.
green-card-price = The price can be delay, more questions, or the device being kept.
green-card-warning = CAIR-Ohio is more careful. It warns that any non-citizen who does not unlock a phone may be refused entry, green card holders too.
visa-unlock = Lawyers say you may be refused entry if you do not unlock the device.
noncitizen-unlock = CAIR-Ohio warns that a non-citizen who does not unlock a phone may be refused entry.
may-refuse = A Boston law firm says a traveler may refuse. That can mean delay or being refused entry.
refuse-gap = What happens to people of your status who do not unlock a device?
no-unlock-say = I do not want to unlock my phone.
citizen-stop = You can stop at that, the ACLU says. It can mean delay or the device being kept.

search = What officers may do
by-hand = A CBP rule of January 2026 lets officers look through a device by hand, with or without suspicion. We know it only through a law firm.
by-hand-massachusetts = In Massachusetts and the rest of the First Circuit, a 2021 court ruling says the same. No warrant is needed. Some judges elsewhere disagree.
copying = To connect tools and copy data, the rule asks for a supervisor to agree, the law firm says.
copying-why = It also asks for reasonable suspicion or a national security concern.
copying-massachusetts = In Massachusetts and the rest of the First Circuit, copying data with tools needs reasonable suspicion, but no warrant. A policy has an exception for national security.
not-only-crimes = In Massachusetts and the rest of the First Circuit, officers may look for more than illegal material.
which-things = The rule also names flash drives, SIM cards, smart watches, drones and car systems.
cloud-gap = Can officers look at what is online and not on the device?
finger-gap = Can officers make you use your finger or face to unlock?

keep = If they keep the device
kept = Lawyers say officers can keep it to search it more after you leave. People report waits of weeks or months.
receipt-say = May I have a written receipt for my device, please?
receipt-why = Immigration lawyers advise asking for a written receipt if an officer takes a device.
time-gap = How long may they keep it?

before = In the days before a trip
carry-less = In 2017 the Electronic Frontier Foundation said to carry less data and make a backup. Do this only in the days before a trip, not once a search is likely.
encrypt = It also said to encrypt devices, leave some at home, and turn them off before the border. Unusual steps may make officers suspicious, it adds.
finger-weaker = In 2017 it said that a fingerprint lock is weaker than a password.
