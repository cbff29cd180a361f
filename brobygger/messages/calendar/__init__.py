"""People's calendars: higher rooms put appointments in and call them off."""

from brobygger.messages.calendar.entries import Appointment, cancel, put

__all__ = ["Appointment", "cancel", "put"]
