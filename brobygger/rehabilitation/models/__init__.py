"""What the room keeps beside documents and facts."""

from brobygger.rehabilitation.models.preparatory import (
    PreparationStep,
    PreparatorySettings,
    PreparatoryTemplate,
)

__all__ = ["PreparationStep", "PreparatorySettings", "PreparatoryTemplate"]
