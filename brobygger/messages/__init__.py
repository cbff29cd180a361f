"""The room of messages: outbox, inbox, e-mail, SMS, digital mail, letters, calendar (spec 8.6)."""
