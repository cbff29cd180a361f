"""How messages reach people outside: spread over channels, taken with a lease, handed over.

``postman.round_of`` does it all for one municipality; a worker goes its rounds (see
``config.background``). docs/decisions/messages.md says what is repeated and what is not.
"""
