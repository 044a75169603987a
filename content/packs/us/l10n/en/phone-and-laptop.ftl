card-title = Phone and laptop
card-summary = What officers may do with your phone or laptop, what it costs to say no, and what never to do.
card-keywords = phone, cell phone, laptop, computer, password, passcode, unlock, they took my phone, search my phone, photos, messages, fingerprint, face ID, receipt, delete, erase, WhatsApp, social media, cloud, online accounts, Facebook, Instagram, email, airplane mode, Form 6051-D, 6051D, how long can they keep my phone, keep my phone, smart watch, USB, SIM card, copy my data, wipe, factory reset

now = If they want your device now
no-wiping = Do not erase your phone once a search is likely. It may be a federal crime. How the law applies to erased data is being tested in court.
never-lie = Do not lie about your device. Knowingly lying to a federal officer about something that matters is a crime.
citizen-unlock = The ACLU says you cannot be refused entry for not giving a password or not unlocking a device. It can mean delay, more questions, or the device being kept.
no-unlock-say = I do not want to unlock my phone.
green-card-unlock = If your status is kept and not in dispute, the ACLU says you cannot be refused entry for not unlocking a device. It can mean delay, more questions, or the device being kept.
green-card-warning = CAIR-Ohio warns all non-citizens, green card holders too. It says that if you do not unlock a phone, you risk being refused entry.
may-refuse = A Boston law firm says a traveler may refuse to unlock a device. The price can be delay or being refused entry. CAIR-Ohio warns of refusal too. Officers can keep the device. People report weeks or months.
must-open = Readers in a forum quote CBP's policy of 2026. It says travelers must hand over a device ready to be inspected. Officers may ask for the passcode. A summary says a device that cannot be opened can be kept.
no-erasing = Do not destroy or get rid of anything before, during or after a search to stop officers from taking it. That is a federal crime, with up to 5 years in prison.

keep = If they keep the device
receipt-say = May I have a written receipt for my device, please?
receipt-form = An older CBP handout names the receipt for a kept device: Form 6051-D. The officer who approved keeping it is to give a name and phone number, it says. Ask for them and write them down.
kept = Lawyers say officers can keep a device after you leave. In 2025 the ACLU said CBP claims 5 days, longer in special cases. People report weeks or months. The policy of 2026 may differ.

search = What officers may do
by-hand = Officers may look through a device by hand, with or without suspicion. A law firm says so about CBP's policy of January 2026. The policy also names flash drives, SIM cards and smart watches.
copying = To copy or study data with tools, officers need a supervisor's approval. They also need reasonable suspicion of a violation, or a national security concern. A law firm says so about CBP's policy of 2026.
online = A reader in a forum quotes CBP's policy of 2026: a passcode may not be used to reach what is stored only online. We have not read the policy. Officers can look at what apps have saved on the device.
copying-massachusetts = In Massachusetts and the rest of the First Circuit, officers need reasonable suspicion to copy or study data with tools, but no warrant. A policy exception exists for national security. They may look for more than illegal things.

before = In the days before a trip
finger = US appeals courts disagree on whether officers may force a finger to unlock a phone. We read no ruling on the border. In 2017 EFF said a fingerprint lock is weaker than a password.
finger-citizen = CAIR-Ohio tells US citizens that they can be made to unlock a phone with a finger. If you do not want that, turn that lock off before the trip.
time-gap = How long may they keep a device under the policy of 2026?
refuse-gap = Is it different for people with your status if they do not unlock a device?
