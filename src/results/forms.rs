//! Tables as files: CSV for spreadsheets, Parquet for databases.
//!
//! Owns: how each form spells a table. Refuses to know: what is in it, and where files are put.

use super::rows::SCHEMA;
use super::table::{Table, Type};
use ::parquet::basic::{LogicalType, Repetition, Type as Physical};
use ::parquet::data_type::{BoolType, ByteArray, ByteArrayType, DoubleType, Int32Type};
use ::parquet::errors::ParquetError;
use ::parquet::file::metadata::KeyValue;
use ::parquet::file::properties::WriterProperties;
use ::parquet::file::writer::{SerializedColumnWriter, SerializedFileWriter};
use ::parquet::schema::types::Type as Schema;
use serde_json::Value;
use std::sync::Arc;

/// As RFC 4180 says it, in UTF-8 with a line feed at each end of a line and a full stop in numbers; what is not told is empty. What a spreadsheet would run as a
/// formula gets a quotation mark in front.
pub(crate) fn csv(table: &Table, separator: u8) -> Vec<u8> {
    let mut writer = csv_writer(separator);
    let written = "a buffer takes everything";
    writer.write_record(table.columns.iter().map(|(name, _)| *name)).expect(written);
    for row in &table.rows {
        writer.write_record(row.iter().map(spelled)).expect(written);
    }
    writer.into_inner().expect(written)
}

fn csv_writer(separator: u8) -> ::csv::Writer<Vec<u8>> {
    ::csv::WriterBuilder::new().delimiter(separator).terminator(::csv::Terminator::Any(b'\n')).from_writer(Vec::new())
}

fn spelled(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) if text.starts_with(['=', '+', '-', '@']) => format!("'{text}"),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// With the names and types of the columns, uncompressed; which version of the tables it is stands in its metadata.
///
/// # Errors
/// None for a table of ours; the library’s are handed on.
pub(crate) fn parquet(table: &Table) -> Result<Vec<u8>, ParquetError> {
    let fields = table.columns.iter().map(|(name, kind)| field(name, *kind).map(Arc::new)).collect::<Result<_, _>>()?;
    let schema = Schema::group_type_builder(table.name).with_fields(fields).build()?;
    let about = KeyValue::new("second-look-schema".to_owned(), SCHEMA.to_string());
    let made_by = format!("second-look {}", env!("CARGO_PKG_VERSION"));
    let properties = WriterProperties::builder().set_created_by(made_by).set_key_value_metadata(Some(vec![about])).build();
    let mut writer = SerializedFileWriter::new(Vec::new(), Arc::new(schema), Arc::new(properties))?;
    let mut group = writer.next_row_group()?;
    for (at, (_, kind)) in table.columns.iter().enumerate() {
        let mut column = group.next_column()?.expect("there is a column for each of the schema");
        write(&mut column, *kind, table.rows.iter().map(|row| &row[at]))?;
        column.close()?;
    }
    group.close()?;
    writer.into_inner()
}

fn field(name: &str, kind: Type) -> Result<Schema, ParquetError> {
    let (physical, logical) = match kind {
        Type::Text => (Physical::BYTE_ARRAY, Some(LogicalType::String)),
        Type::Int => (Physical::INT32, None),
        Type::Real => (Physical::DOUBLE, None),
        Type::Bool => (Physical::BOOLEAN, None),
    };
    Schema::primitive_type_builder(name, physical).with_logical_type(logical).with_repetition(Repetition::OPTIONAL).build()
}

fn write<'v>(
    column: &mut SerializedColumnWriter<'_>,
    kind: Type,
    values: impl Iterator<Item = &'v Value> + Clone,
) -> Result<(), ParquetError> {
    let levels: Vec<i16> = values.clone().map(|value| i16::from(!value.is_null())).collect();
    let levels = Some(&levels[..]);
    let there = values.filter(|value| !value.is_null());
    match kind {
        Type::Text => {
            let texts: Vec<ByteArray> = there.filter_map(Value::as_str).map(ByteArray::from).collect();
            column.typed::<ByteArrayType>().write_batch(&texts, levels, None)?;
        }
        Type::Int => {
            let numbers: Vec<i32> =
                there.map(|value| value.as_i64().and_then(|number| i32::try_from(number).ok()).unwrap_or_default()).collect();
            column.typed::<Int32Type>().write_batch(&numbers, levels, None)?;
        }
        Type::Real => {
            let numbers: Vec<f64> = there.map(|value| value.as_f64().unwrap_or_default()).collect();
            column.typed::<DoubleType>().write_batch(&numbers, levels, None)?;
        }
        Type::Bool => {
            let truths: Vec<bool> = there.map(|value| value.as_bool().unwrap_or_default()).collect();
            column.typed::<BoolType>().write_batch(&truths, levels, None)?;
        }
    }
    Ok(())
}
